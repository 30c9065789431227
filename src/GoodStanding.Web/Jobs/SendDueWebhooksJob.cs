using GoodStanding.App.Outbox;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="SendDueWebhooks"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class SendDueWebhooksJob(SendDueWebhooks deed, Opening opening, ILogger<SendDueWebhooksJob> log) : OutboxJob(opening, log)
{
    protected override Task<OutboxRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
