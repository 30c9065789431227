using System.Runtime.Intrinsics;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Adds names that their surroundings give away: after a title, after "is called", and a name that is told again.</summary>
internal static class NameHints
{
    private static readonly Lexicon Naming = ScreeningLexicons.Named("naming-words");

    // Beside such a hint a slight suspicion of the tagger is enough.
    private const float Slight = 0.03f;
    private const float Sure = 0.6f;
    private const float ToldAgain = 0.02f;

    /// <summary>Adds to the labels.</summary>
    public static void Add(Reading reading, ReadOnlySpan<Vector256<float>> likely, Span<NameLabel> labels)
    {
        var document = reading.Document;
        foreach (var mark in reading.All(Naming))
            AddAt(document, likely, labels, mark.End);
        foreach (var mark in reading.All(Titles.Civil))
            AddAt(document, likely, labels, Titles.After(document, mark.End));
        foreach (var mark in reading.All(Titles.Clinical))
            AddAt(document, likely, labels, Titles.After(document, mark.End));

        AddToldAgain(document, likely, labels);
    }

    private static void AddAt(TextDocument document, ReadOnlySpan<Vector256<float>> likely, Span<NameLabel> labels, int token)
    {
        if (token < labels.Length && labels[token] == NameLabel.Outside && IsNameLike(document, token)
            && NameDecoder.Score(likely[token], NameLabel.PersonFirst) >= Slight)
            labels[token] = NameLabel.PersonFirst;
    }

    private static bool IsNameLike(TextDocument document, int token)
    {
        var word = document.Tokens[token];
        if (word.Kind != TokenKind.Word || Hashtags.IsOne(document, token))
            return false;

        return word.IsCapitalized || (word.Length > 2 && NameLists.IsName(NameLists.Of(word.Key)));
    }

    // "McDowell was influenced by a song that Adam McDowell sang": who is once told for sure is the same the next time.
    private static void AddToldAgain(TextDocument document, ReadOnlySpan<Vector256<float>> likely, Span<NameLabel> labels)
    {
        HashSet<ulong>? sure = null;
        for (var token = 0; token < labels.Length; token++)
        {
            if (labels[token] != NameLabel.Outside || !document.Tokens[token].IsCapitalized || document.Tokens[token].Length < 3
                || NameDecoder.Score(likely[token], NameLabel.PersonFirst) < ToldAgain || Hashtags.IsOne(document, token))
                continue;

            // Few texts come here, so that the set is made only now.
            sure ??= SureNames(document, likely, labels);
            if (sure.Contains(document.Tokens[token].Key))
                labels[token] = token > 0 && labels[token - 1] is NameLabel.PersonFirst or NameLabel.PersonNext ? NameLabel.PersonNext : NameLabel.PersonFirst;
        }
    }

    private static HashSet<ulong> SureNames(TextDocument document, ReadOnlySpan<Vector256<float>> likely, ReadOnlySpan<NameLabel> labels)
    {
        var sure = new HashSet<ulong>();
        for (var token = 0; token < labels.Length; token++)
        {
            if (labels[token] is NameLabel.PersonFirst or NameLabel.PersonNext && document.Tokens[token].IsCapitalized
                && NameDecoder.Score(likely[token], NameLabel.PersonFirst) >= Sure)
                sure.Add(document.Tokens[token].Key);
        }

        return sure;
    }
}
