using GoodStanding.App.Outbox;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="WriteAlerts"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class WriteAlertsJob(WriteAlerts deed, Opening opening, ILogger<WriteAlertsJob> log) : OutboxJob(opening, log)
{
    protected override Task<OutboxRound> RunAsync(CancellationToken cancellationToken) => deed.RunAsync(new(), cancellationToken);
}
