using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="TellDueDrafts"/>; a failure is written down and the next minute tries again.</summary>
[DisallowConcurrentExecution]
internal sealed class TellDueDraftsJob(TellDueDrafts deed, Opening opening, ILogger<TellDueDraftsJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // The clock starts with the program, before the database is up to date.
        if (!opening.IsOver)
            return;

        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Told > 0)
            log.LogInformation("{Count} drafts are due.", done.Told);
    }
}
