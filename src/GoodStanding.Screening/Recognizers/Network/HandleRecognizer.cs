using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Network;

/// <summary>Finds names on networks: with an @ anywhere, without one beside the name of a network.</summary>
internal sealed class HandleRecognizer : IRecognizer
{
    private const int Reach = 6;
    private const int Longest = 40;
    private static readonly Lexicon Networks = ScreeningLexicons.Named("social-networks");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token].Kind == TokenKind.Handle && document.Tokens[token].Length > 2)
                entities.Add(new(EntityType.Handle, document.SpanOf(token), 0.97f));
        }

        foreach (var network in reading.All(Networks))
            ReadBeside(document, network, entities);
    }

    private static void ReadBeside(TextDocument document, Mark network, List<Entity> entities)
    {
        var tokens = document.Tokens;
        for (var token = network.End; token < Math.Min(tokens.Length, network.End + Reach); token++)
        {
            if (TryRead(document, token, out var start, out var end))
            {
                entities.Add(new(EntityType.Handle, document.ToSource(start, end), 0.9f));
                return;
            }
        }

        for (var token = network.First - 1; token >= Math.Max(0, network.First - 3); token--)
        {
            if (TryRead(document, token, out var start, out var end))
            {
                entities.Add(new(EntityType.Handle, document.ToSource(start, end), 0.9f));
                return;
            }
        }
    }

    // A word is a handle when its letters are joined in a way that prose has not: a_b, a.b, ab#1234.
    private static bool TryRead(TextDocument document, int token, out int start, out int end)
    {
        var text = document.Text;
        start = document.Tokens[token].Start;
        end = start;
        if (document.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number))
            return false;

        while (start > 0 && document.Tokens[token].Start - start < Longest && IsPart(text[start - 1]))
            start--;
        while (end < text.Length && end - start <= 2 * Longest && IsPart(text[end]))
            end++;
        while (end > start && text[end - 1] is '.' or '#' or '-')
            end--;

        var blob = text.AsSpan(start, end - start);
        var joined = blob.IndexOfAny('_', '#') > 0 || (blob.IndexOf('.') is var dot and > 1 && dot < blob.Length - 1 && char.IsAsciiLetter(blob[dot - 1]));
        return joined && blob.Length is >= 4 and <= Longest && blob.ContainsAnyInRange('a', 'z') && blob.IndexOf("..") < 0;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '.' or '#' or '-';
}
