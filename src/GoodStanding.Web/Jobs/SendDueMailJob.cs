using GoodStanding.App.Outbox;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="SendDueMail"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class SendDueMailJob(SendDueMail deed, Opening opening, ILogger<SendDueMailJob> log) : OutboxJob(opening, log)
{
    protected override Task<OutboxRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
