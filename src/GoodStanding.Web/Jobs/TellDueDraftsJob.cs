using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="TellDueDrafts"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class TellDueDraftsJob(TellDueDrafts deed, Opening opening, ILogger<TellDueDraftsJob> log) : MinuteJob(opening, log)
{
    protected override Task<DraftRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
