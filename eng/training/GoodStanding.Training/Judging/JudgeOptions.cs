using System.Globalization;
using GoodStanding.Learning;

namespace GoodStanding.Training.Judging;

/// <summary>What can be said after the command: how to train, published tweets to learn from, files of ordinary texts to measure on.</summary>
internal sealed record JudgeOptions(ModelMaker Maker, string? Tweets, string[] Texts)
{
    public const string Usage = "[tweets=FOLDER] [texts=FILE,FILE] [penalty=0.1] [features=60000] [fewest=2] [parts=0.15] [without=Kind,Kind]";

    public static JudgeOptions Read(string[] words) => words.Select(word => word.Split('=')).Aggregate(new JudgeOptions(new(), null, []), With);

    /// <summary>The tweets as posts to learn from; none without a folder, and none for replies.</summary>
    public IReadOnlyList<Example> Ordinary(bool isReply) => Tweets is null || isReply ? [] : OrdinaryTweets.Read(Tweets);

    private static JudgeOptions With(JudgeOptions options, string[] word) => word switch
    {
        ["tweets", var folder] => options with { Tweets = folder },
        ["texts", var files] => options with { Texts = files.Split(',') },
        ["penalty", var penalty] => options with { Maker = options.Maker with { Penalty = double.Parse(penalty, CultureInfo.InvariantCulture) } },
        ["features", var most] => options with { Maker = options.Maker with { MostFeatures = int.Parse(most, CultureInfo.InvariantCulture) } },
        ["fewest", var fewest] => options with { Maker = options.Maker with { Fewest = int.Parse(fewest, CultureInfo.InvariantCulture) } },
        ["parts", var weight] => options with { Maker = options.Maker with { PartWeight = float.Parse(weight, CultureInfo.InvariantCulture) } },
        ["without", var kinds] => options with { Maker = options.Maker with { Without = [.. kinds.Split(',').Select(Enum.Parse<FeatureKind>)] } },
        _ => throw new ArgumentException($"No such option: {string.Join('=', word)}. There are {Usage}"),
    };
}
