using GoodStanding.App.Check;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="TellDueDrafts"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class TellDueDraftsJob(TellDueDrafts deed, Opening opening, ILogger<TellDueDraftsJob> log) : MinuteJob(opening)
{
    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        var done = await deed.RunAsync(new(), cancellationToken);
        if (done.Told > 0)
            log.LogInformation("{Count} drafts are due.", done.Told);
    }
}
