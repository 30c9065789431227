using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ExpireLateDrafts"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class ExpireLateDraftsJob(ExpireLateDrafts deed, Opening opening, ILogger<ExpireLateDraftsJob> log) : MinuteJob(opening, log)
{
    protected override Task<DraftRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
