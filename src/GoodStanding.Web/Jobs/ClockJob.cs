using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>What runs by the clock, once the opening is over: the clock starts with the program, before the database is up to date.</summary>
internal abstract class ClockJob(Opening opening) : IJob
{
    private const int MostNamed = 20;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        if (opening.IsOver)
            await RunAndLogAsync(cancellationToken);
    }

    protected abstract Task RunAndLogAsync(CancellationToken cancellationToken);

    /// <summary>The first of those that a log names by their ids, each with what became of it.</summary>
    protected static string Named<T>(IEnumerable<(Guid Id, T What)> each) => string.Join(", ", each.Take(MostNamed).Select(one => $"{one.Id} {one.What}"));
}
