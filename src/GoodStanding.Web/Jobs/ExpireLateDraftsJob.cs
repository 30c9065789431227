using GoodStanding.App.Check;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ExpireLateDrafts"/>; a failure is written down and the next minute tries again.</summary>
[DisallowConcurrentExecution]
internal sealed class ExpireLateDraftsJob(ExpireLateDrafts deed, ILogger<ExpireLateDraftsJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Expired > 0)
            log.LogInformation("{Count} late drafts expired.", done.Expired);
    }
}
