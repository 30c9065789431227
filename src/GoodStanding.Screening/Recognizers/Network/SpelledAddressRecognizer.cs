using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Network;

/// <summary>Finds addresses typed for people: "name at clinic dot com", "name [at] clinic [dot] com".</summary>
internal sealed class SpelledAddressRecognizer : IRecognizer
{
    private const int Longest = 12;
    private static readonly Lexicon Endings = ScreeningLexicons.Named("spelled-addresses");
    private static readonly Lexicon Dots = ScreeningLexicons.Named("dot-words");
    private static readonly ulong At = WordKey.Of("at");
    private static readonly ulong Dot = WordKey.Of("dot");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        foreach (var ending in reading.All(Endings))
            Read(reading.Document, ending.First, ending.End, entities);

        if (reading.Has(Dots))
            ReadBracketed(reading.Document, entities);
    }

    private static void ReadBracketed(TextDocument document, List<Entity> entities)
    {
        for (var dot = 2; dot < document.Tokens.Length - 2; dot++)
        {
            if (document.Tokens[dot].Key == Dot && IsBracket(document, dot - 1) && IsBracket(document, dot + 1))
                Read(document, dot - 1, dot + 3, entities);
        }
    }

    // From the point go left over the host's names to the "at"; what stands before that is the mailbox.
    private static void Read(TextDocument document, int dot, int end, List<Entity> entities)
    {
        var first = dot - 1;
        while (first - 2 >= 0 && dot - first < Longest && document.Tokens[first - 1].Key == Dot)
            first -= 2;
        if (first < 0 || document.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Number))
            return;

        var at = first - 1;
        if (at >= 1 && IsBracket(document, at) && document.Tokens[at - 1].Key == At)
            at--;
        if (at < 1 || (document.Tokens[at].Key != At && document.WordOf(at) is not "@"))
            return;

        var name = at - 1;
        if (IsBracket(document, name) && name > 0)
            name--;
        while (name - 1 >= 0 && at - name < Longest && IsJoined(document, name))
            name--;

        entities.Add(new(EntityType.Email, document.SpanOf(name, end - name), 0.95f));
    }

    private static bool IsJoined(TextDocument document, int token) =>
        document.Tokens[token - 1].End == document.Tokens[token].Start
        || document.Tokens[token - 1].Key == Dot
        || document.Tokens[token].Key == Dot;

    private static bool IsBracket(TextDocument document, int token) => document.WordOf(token) is "[" or "]" or "(" or ")";
}
