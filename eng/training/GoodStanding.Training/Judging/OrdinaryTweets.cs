using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Training.Names;

namespace GoodStanding.Training.Judging;

/// <summary>Published tweets as posts that are no cause for concern, so that the models know how people talk when no patient is meant.</summary>
/// <remarks>
/// The sets of <see cref="TaggedTweets"/>. Some are abuse: those that a rule speaks of are left out, the rest count little. Who wrote them, and where,
/// is not known, so they say nothing of contexts.
/// </remarks>
internal static class OrdinaryTweets
{
    /// <summary>How much one counts beside a case of ours; chosen by cross-validation.</summary>
    public const float Weight = 0.1f;

    private static readonly string[] Files = ["btc/btc.train", "wnut17/wnut17train.conll", "tweebank_ner/train.bio"];

    public static IReadOnlyList<Example> Read(string folder) =>
    [
        .. Files
            .SelectMany(file => TaggedTweets.Read(Path.Combine(folder, file), Weight))
            .Select(tweet => Example.Of(new Case("tweets", tweet.Text, ScreeningContext.Default, 0, 0, [], [])))
            .Where(example => example.Rules == Verdict.Clear)
            .Select(example => example with { IsOrdinary = true, Parts = [], Context = [.. example.Context.Where(key => FeatureList.KindOf(key) != FeatureKind.Context)] }),
    ];
}
