using GoodStanding.Screening.Judging;
using GoodStanding.Training.Judging;

namespace GoodStanding.Accuracy;

/// <summary>Each writer's posts, judged by a model that has seen only the others' (the writers of specs/train together meet the floor).</summary>
internal static class WriterFigures
{
    private static readonly string[] Floored = ["nurse", "phys", "trade", "world"];

    /// <param name="specs">The cases.</param>
    /// <param name="tweets">Where the published tweets lie that the posts' model learns from as well, or null without them.</param>
    public static IEnumerable<Row> Measure(string specs, string? tweets)
    {
        var options = new JudgeOptions(new ModelMaker { IsTrial = true }, tweets, []);
        var byWriter = CrossValidation.Run(new Specs(specs).Training(isReply: false), options.Ordinary(isReply: false), options.Maker);
        List<Judgement> floored = [.. Floored.SelectMany(writer => byWriter[writer])];
        foreach (var row in Rows("train, writers left out in turn", floored, .70, .80))
            yield return row;
        foreach (var (writer, judgements) in byWriter)
        {
            foreach (var row in Rows($"writer {writer}", judgements, null, null))
                yield return row;
        }
    }

    private static IEnumerable<Row> Rows(string set, List<Judgement> judgements, double? caught, double? left)
    {
        var figures = Figures.Of(judgements, Thresholds.Posts);
        yield return new(set, "stop caught", figures.Caught, caught, Of: judgements.Count(item => item.Case.Stop > 0));
        yield return new(set, "clear left alone", figures.LeftAlone, left, Of: judgements.Count(item => item.Case.Careful == 0));
    }
}
