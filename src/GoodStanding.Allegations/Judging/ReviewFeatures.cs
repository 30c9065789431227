using GoodStanding.Learning;
using GoodStanding.Text;

namespace GoodStanding.Allegations.Judging;

/// <summary>The features of a review for the linear model: its words and their neighbours, the lexicons that speak, and the rating.</summary>
internal static class ReviewFeatures
{
    private static readonly ulong Edge = WordKey.Of("<edge>");
    private static readonly ulong Gap = WordKey.Of("<gap>");
    private static readonly ulong Number = WordKey.Of("<number>");
    private static readonly ulong Web = WordKey.Of("<address>");
    private static readonly ulong Unrated = WordKey.Of("<unrated>");
    private static readonly ulong Stars = WordKey.Of("<stars>");
    private static readonly ulong Length = WordKey.Of("<length>");
    private static readonly ulong[] Lexicons = [.. ReviewLexicons.All.Names.Select(name => WordKey.Of(name))];

    /// <summary>Adds the features of the words.</summary>
    public static void ReadWords(ReviewReading reading, FeatureList features)
    {
        foreach (var sentence in reading.Document.Sentences)
        {
            var (last, before) = (Edge, Edge);
            for (var at = sentence.First; at <= sentence.End; at++)
            {
                var word = at == sentence.End ? Edge : WordOf(reading.Document.Tokens[at]);
                if (at < sentence.End)
                    features.Add(FeatureKind.Word, word);
                var pair = WordKey.Join(last, word);
                features.Add(FeatureKind.Pair, pair);
                if (at > sentence.First)
                {
                    features.Add(FeatureKind.Triple, WordKey.Join(WordKey.Join(before, last), word));
                    features.Add(FeatureKind.SkipPair, WordKey.Join(WordKey.Join(before, Gap), word));
                }

                (before, last) = (last, word);
            }
        }
    }

    /// <summary>Adds what a review has once.</summary>
    public static void ReadContext(ReviewReading reading, FeatureList features)
    {
        features.Add(FeatureKind.Context, reading.Rating is { } rating ? WordKey.Join(Stars, (ulong)Math.Round(8 * rating)) : Unrated);
        features.Add(FeatureKind.Shape, WordKey.Join(Length, (ulong)Math.Log2(reading.Document.Tokens.Length + 1)));
        for (var lexicon = 0; lexicon < Lexicons.Length; lexicon++)
        {
            if (reading.Marks.Has(new(lexicon, "")))
                features.Add(FeatureKind.Finding, Lexicons[lexicon]);
        }
    }

    private static ulong WordOf(Token token) => token.Kind switch
    {
        TokenKind.Number => Number,
        TokenKind.Address or TokenKind.Handle => Web,
        _ => token.Key,
    };
}
