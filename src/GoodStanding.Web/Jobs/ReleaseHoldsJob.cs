using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ReleaseHolds"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class ReleaseHoldsJob(ReleaseHolds deed, Opening opening, ILogger<ReleaseHoldsJob> log) : MinuteJob(opening)
{
    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Released > 0)
            log.LogInformation("{Count} holds released.", done.Released);
    }
}
