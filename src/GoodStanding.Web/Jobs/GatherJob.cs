using GoodStanding.App.Gathering;
using GoodStanding.Web.Hosting;

namespace GoodStanding.Web.Jobs;

/// <summary>Asks each minute what is due, and writes down by its id what did not answer.</summary>
internal abstract class GatherJob(Opening opening, ILogger log) : ClockJob(opening)
{
    protected override async Task RunAndLogAsync(CancellationToken cancellationToken)
    {
        var round = await RunAsync(cancellationToken);
        if (round.Answered > 0)
            log.LogInformation("{Count} sources answered.", round.Answered);
        if (round.Broken.Count > 0)
            log.LogWarning("{Count} sources did not answer and are asked again: {Sources}", round.Broken.Count, Named(round.Broken));
        if (round.Failed.Count > 0)
            log.LogError("{Count} sources could not be asked and are tried again: {Sources}", round.Failed.Count, Named(round.Failed));
    }

    protected abstract Task<GatherRound> RunAsync(CancellationToken cancellationToken);
}
