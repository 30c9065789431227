using GoodStanding.App.Check;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ReleaseHolds"/>; a failure is written down and the next minute tries again.</summary>
[DisallowConcurrentExecution]
internal sealed class ReleaseHoldsJob(ReleaseHolds deed, ILogger<ReleaseHoldsJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Released > 0)
            log.LogInformation("{Count} holds released.", done.Released);
    }
}
