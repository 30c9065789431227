using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ReleaseHolds"/>; a failure is written down and the next minute tries again.</summary>
[DisallowConcurrentExecution]
internal sealed class ReleaseHoldsJob(ReleaseHolds deed, Opening opening, ILogger<ReleaseHoldsJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // The clock starts with the program, before the database is up to date.
        if (!opening.IsOver)
            return;

        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Released > 0)
            log.LogInformation("{Count} holds released.", done.Released);
    }
}
