using GoodStanding.App.Outbox;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="WriteDigests"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class WriteDigestsJob(WriteDigests deed, Opening opening, ILogger<WriteDigestsJob> log) : OutboxJob(opening, log)
{
    protected override Task<OutboxRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
