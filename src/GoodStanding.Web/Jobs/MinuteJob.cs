using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs a deed each minute; what failed is written down by its id, and the next minute tries again.</summary>
internal abstract class MinuteJob(Opening opening, ILogger log) : ClockJob(opening)
{
    protected override async Task RunAndLogAsync(CancellationToken cancellationToken)
    {
        var round = await RunAsync(cancellationToken);
        if (round.Done > 0)
            log.LogInformation("Done to {Count} drafts.", round.Done);
        if (round.Failed.Count > 0)
            log.LogError("{Count} drafts could not be done and are tried again: {Drafts}", round.Failed.Count, Named(round.Failed.Select(each => (each.DraftId, each.Kind))));
    }

    protected abstract Task<DraftRound> RunAsync(CancellationToken cancellationToken);
}
