using GoodStanding.App.Outbox;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs a deed of the outbox each minute. Its log holds numbers and ids, never an address or a word of a message.</summary>
internal abstract class OutboxJob(Opening opening, ILogger log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // The clock starts with the program, before the database is up to date.
        if (!opening.IsOver)
            return;

        var round = await RunAsync(cancellationToken);
        if (round.Done > 0)
            log.LogInformation("{Count} messages.", round.Done);
        if (round.Failed.Count > 0)
            log.LogError("{Count} messages broke and are looked at again: {Messages}", round.Failed.Count, string.Join(", ", round.Failed.Take(20).Select(each => $"{each.Id} {each.Kind}")));
    }

    protected abstract Task<OutboxRound> RunAsync(CancellationToken cancellationToken);
}
