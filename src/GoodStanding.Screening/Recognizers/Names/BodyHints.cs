using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Adds companies that their surroundings give away: "I work for Cedar Point", "Cedar Point is a design agency".</summary>
internal static class BodyHints
{
    private static readonly Lexicon Cues = ScreeningLexicons.Named("body-cues");
    private static readonly Lexicon Followers = ScreeningLexicons.Named("body-followers");

    /// <summary>Adds to the labels; a word that is nobody's name there becomes a body even where it looked like a person.</summary>
    public static void Add(Reading reading, Span<NameLabel> labels)
    {
        foreach (var mark in reading.All(Cues))
            Mark(reading.Document, labels, mark.End, EndFrom(reading.Document, mark.End));
        foreach (var mark in reading.All(Followers))
            Mark(reading.Document, labels, StartBefore(reading.Document, mark.First), mark.First);
    }

    private static void Mark(TextDocument document, Span<NameLabel> labels, int first, int end)
    {
        if (first >= end || Titles.IsOne(document, first))
            return;

        for (var token = first; token < end; token++)
        {
            if (labels[token] is NameLabel.PersonFirst or NameLabel.PersonNext && NameLists.IsGiven(NameLists.Of(document.Tokens[token].Key)))
                return;
        }

        for (var token = first; token < end; token++)
            labels[token] = token == first ? NameLabel.BodyFirst : NameLabel.BodyNext;
        if (end < labels.Length && labels[end] is NameLabel.PersonNext or NameLabel.BodyNext or NameLabel.PlaceNext)
            labels[end]--;
    }

    private static int EndFrom(TextDocument document, int token)
    {
        while (token < document.Tokens.Length && IsPart(document, token))
            token++;

        return token;
    }

    private static int StartBefore(TextDocument document, int end)
    {
        var first = end;
        while (first > 0 && IsPart(document, first - 1))
            first--;

        return first < end && document.WordOf(first) is "The" or "Our" or "My" or "This" or "That" ? first + 1 : first;
    }

    private static bool IsPart(TextDocument document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true, Length: > 1 }
        || (document.WordOf(token) is "-" or "&" && token > 0 && token + 1 < document.Tokens.Length && document.Tokens[token - 1].IsCapitalized && document.Tokens[token + 1].IsCapitalized);
}
