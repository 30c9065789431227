using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Screening.Judging;

namespace GoodStanding.Training.Judging;

/// <summary>A case as the models see it: how often each feature of its words occurs, and the features of its context.</summary>
/// <param name="Case">The case, or the case of which this is a sentence.</param>
/// <param name="Words">The features of the words.</param>
/// <param name="Context">The features of the context.</param>
/// <param name="Sentences">The features sentence by sentence.</param>
/// <param name="Rules">What the rules alone say of it.</param>
/// <param name="IsOfCare">Whether any of its words is of care.</param>
internal sealed record Example(Case Case, Dictionary<uint, int> Words, uint[] Context, uint[][] Sentences, Verdict Rules, bool IsOfCare)
{
    private static readonly FeatureReading Features = new();

    /// <summary>Its sentences as examples of their own, when it has more than one: those that hold a flagged span keep the label, the others are clear.</summary>
    public IReadOnlyList<Example> Parts { get; init; } = [];

    /// <summary>Whether it is one sentence of a case.</summary>
    public bool IsPart { get; private init; }

    /// <summary>Whether it is a published tweet and no case of ours: it counts little, and adds no words to those that are known.</summary>
    public bool IsOrdinary { get; init; }

    public static Example Of(Case item)
    {
        var reading = Screener.Read(item.Text, item.Context);
        var sentences = new List<uint[]>();
        uint[] context = [];
        var findings = Screener.AskRules(reading);
        Features.Read(reading, findings, sentences, (sentence, keys, all) =>
        {
            if (sentence < 0)
                context = [.. keys.ToArray().Distinct()];
            else
                all.Add([.. keys]);
        });
        var flagged = item.Flags.Select(flag => (Start: item.Text.IndexOf(flag, StringComparison.Ordinal), flag.Length)).Where(flag => flag.Start >= 0).ToList();
        uint[] bare = [.. context.Where(key => FeatureList.KindOf(key) == FeatureKind.Context)];
        var parts = new List<Example>();
        for (var sentence = 0; sentences.Count > 1 && sentence < sentences.Count; sentence++)
        {
            var span = reading.Document.SpanOf(reading.Document.Sentences[sentence].First, reading.Document.Sentences[sentence].Count);
            var isFlagged = flagged.Exists(flag => flag.Start < span.End && span.Start < flag.Start + flag.Length);
            if (item.Careful > 0 && flagged.Count == 0)
                break;

            parts.Add(new(isFlagged ? item : item with { Stop = 0, Careful = 0, Categories = [] }, Count(sentences[sentence]), bare, [sentences[sentence]], Verdict.Clear, false) { IsPart = true });
        }

        return new(item, Count(sentences.SelectMany(keys => keys)), context, [.. sentences], ScreeningReport.VerdictOf(findings), Judge.TellsOfCare(reading)) { Parts = parts };
    }

    private static Dictionary<uint, int> Count(IEnumerable<uint> keys)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var key in keys)
            counts[key] = counts.GetValueOrDefault(key) + 1;
        return counts;
    }
}
