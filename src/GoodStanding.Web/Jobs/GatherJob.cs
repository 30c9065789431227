using GoodStanding.App.Gathering;
using GoodStanding.Web.Hosting;
using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>Asks each minute what is due, and writes down by its id what did not answer.</summary>
internal abstract class GatherJob(Opening opening, ILogger log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        if (!opening.IsOver)
            return;

        var round = await RunAsync(cancellationToken);
        if (round.Answered > 0)
            log.LogInformation("{Count} sources answered.", round.Answered);
        if (round.Broken.Count > 0)
            log.LogWarning("{Count} sources did not answer and are asked again: {Sources}", round.Broken.Count, string.Join(", ", round.Broken.Take(20).Select(each => $"{each.Id} {each.State}")));
        if (round.Failed.Count > 0)
            log.LogError("{Count} sources could not be asked and are tried again: {Sources}", round.Failed.Count, string.Join(", ", round.Failed.Take(20).Select(each => $"{each.Id} {each.Kind}")));
    }

    protected abstract Task<GatherRound> RunAsync(CancellationToken cancellationToken);
}
