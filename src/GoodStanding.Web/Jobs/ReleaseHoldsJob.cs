using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ReleaseHolds"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class ReleaseHoldsJob(ReleaseHolds deed, Opening opening, ILogger<ReleaseHoldsJob> log) : MinuteJob(opening, log)
{
    protected override Task<DraftRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
