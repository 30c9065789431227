using GoodStanding.App.Rounds;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ExpireVisits"/> each quarter of an hour; what fails is tried again by the next.</summary>
[DisallowConcurrentExecution]
internal sealed class ExpireVisitsJob(ExpireVisits deed, Opening opening, ILogger<ExpireVisitsJob> log) : ClockJob(opening)
{
    protected override async Task RunAndLogAsync(CancellationToken cancellationToken)
    {
        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Visits > 0)
            log.LogInformation("{Count} visits of {Practices} practices were forgotten: their days have run out.", done.Visits, done.Practices);
        if (done.Failed.Count > 0)
            log.LogError("The visits of {Count} practices could not be forgotten and are tried again: {Practices}", done.Failed.Count, Named(done.Failed));
    }
}
