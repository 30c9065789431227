using GoodStanding.App.Check;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="TellDueDrafts"/>; a failure is written down and the next minute tries again.</summary>
[DisallowConcurrentExecution]
internal sealed class TellDueDraftsJob(TellDueDrafts deed, ILogger<TellDueDraftsJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Told > 0)
            log.LogInformation("{Count} drafts are due.", done.Told);
    }
}
