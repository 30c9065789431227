using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Runs a deed each minute; a failure is written down and the next minute tries again.</summary>
internal abstract class MinuteJob(Opening opening) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // The clock starts with the program, before the database is up to date.
        if (opening.IsOver)
            await RunAsync(cancellationToken);
    }

    protected abstract Task RunAsync(CancellationToken cancellationToken);
}
