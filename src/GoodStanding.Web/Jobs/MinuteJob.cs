using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs a deed each minute; what failed is written down by its id, and the next minute tries again.</summary>
internal abstract class MinuteJob(Opening opening, ILogger log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // The clock starts with the program, before the database is up to date.
        if (!opening.IsOver)
            return;

        var round = await RunAsync(cancellationToken);
        if (round.Done > 0)
            log.LogInformation("Done to {Count} drafts.", round.Done);
        if (round.Failed.Count > 0)
            log.LogError("{Count} drafts could not be done and are tried again: {Drafts}", round.Failed.Count, string.Join(", ", round.Failed.Take(20).Select(each => $"{each.DraftId} {each.Kind}")));
    }

    protected abstract Task<DraftRound> RunAsync(CancellationToken cancellationToken);
}
