using GoodStanding.Screening;
using GoodStanding.Screening.Judging;

namespace GoodStanding.Training.Judging;

/// <summary>A case as the models see it: how often each feature of its words occurs, and the features of its context.</summary>
internal sealed record Example(Case Case, Dictionary<uint, int> Words, uint[] Context, uint[][] Sentences)
{
    private static readonly FeatureReading Features = new();

    public static Example Of(Case item)
    {
        var reading = Screener.Read(item.Text, item.Context);
        var sentences = new List<uint[]>();
        uint[] context = [];
        Features.Read(reading, Screener.AskRules(reading), sentences, (sentence, keys, all) =>
        {
            if (sentence < 0)
                context = [.. keys];
            else
                all.Add([.. keys]);
        });
        var words = new Dictionary<uint, int>();
        foreach (var key in sentences.SelectMany(keys => keys))
            words[key] = words.GetValueOrDefault(key) + 1;
        return new(item, words, [.. context.Distinct()], [.. sentences]);
    }
}
