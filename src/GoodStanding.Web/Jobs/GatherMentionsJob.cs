using GoodStanding.App.Gathering;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="GatherMentions"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class GatherMentionsJob(GatherMentions deed, Opening opening, ILogger<GatherMentionsJob> log) : GatherJob(opening, log)
{
    protected override Task<GatherRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
