using GoodStanding.App.Gathering;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs <see cref="ReadWatchedFolder"/> each minute; names of files stay out of the log, for they may name somebody.</summary>
[DisallowConcurrentExecution]
internal sealed class ReadWatchedFolderJob(ReadWatchedFolder deed, Opening opening, ILogger<ReadWatchedFolderJob> log) : ClockJob(opening)
{
    protected override async Task RunAndLogAsync(CancellationToken cancellationToken)
    {
        var read = await deed.RunAsync(new(), cancellationToken);
        if (read.Taken + read.NotRead > 0)
            log.LogInformation("Of the watched folder {Taken} files were taken in and {NotRead} not.", read.Taken, read.NotRead);
        if (read.Problem is { } problem)
            log.LogError("{Problem}", problem);
    }
}
