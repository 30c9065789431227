using GoodStanding.App.Gathering;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="GatherReviews"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class GatherReviewsJob(GatherReviews deed, Opening opening, ILogger<GatherReviewsJob> log) : GatherJob(opening, log)
{
    protected override Task<GatherRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
