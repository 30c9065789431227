using GoodStanding.App.Outbox;
using GoodStanding.Web.Hosting;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs a deed of the outbox each minute. Its log holds numbers and ids, never an address or a word of a message.</summary>
internal abstract class OutboxJob(Opening opening, ILogger log) : ClockJob(opening)
{
    protected override async Task RunAndLogAsync(CancellationToken cancellationToken)
    {
        var round = await RunAsync(cancellationToken);
        if (round.Done > 0)
            log.LogInformation("{Count} messages.", round.Done);
        if (round.Failed.Count > 0)
            log.LogError("{Count} messages broke and are looked at again: {Messages}", round.Failed.Count, Named(round.Failed));
    }

    protected abstract Task<OutboxRound> RunAsync(CancellationToken cancellationToken);
}
