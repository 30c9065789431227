using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ExpireLateDrafts"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class ExpireLateDraftsJob(ExpireLateDrafts deed, Opening opening, ILogger<ExpireLateDraftsJob> log) : MinuteJob(opening)
{
    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Expired > 0)
            log.LogInformation("{Count} late drafts expired.", done.Expired);
    }
}
