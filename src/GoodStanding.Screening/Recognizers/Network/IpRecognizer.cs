using System.Buffers;
using System.Net;
using System.Net.Sockets;
using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Network;

/// <summary>Finds IP addresses, version 4 and 6, and leaves version numbers alone.</summary>
internal sealed class IpRecognizer : IRecognizer
{
    // "4.2.1.0" is what software is called; "10.0.1.44" is not.
    private const int LargestOfVersions = 31;
    private static readonly Lexicon Versions = ScreeningLexicons.Named("version-words");
    private static readonly Lexicon Cues = ScreeningLexicons.Named("ip-cues");
    private static readonly SearchValues<char> PartsOfV6 = SearchValues.Create("0123456789abcdefABCDEF:");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Document.HasDigit)
            return;

        ReadV4(reading, entities);
        ReadV6(reading.Document, entities);
    }

    // The tokenizer keeps digits and single points together.
    private static void ReadV4(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token] is { Kind: TokenKind.Number, Length: >= 7 and <= 15 }
                && IsV4(document.WordOf(token), out var largest)
                && !reading.Marks.HasWithin(Versions, token - 2, token)
                && (largest > LargestOfVersions || reading.Marks.HasWithin(Cues, token - 5, token + 3)))
            {
                entities.Add(new(EntityType.Ip, document.SpanOf(token), 0.98f));
            }
        }
    }

    private static bool IsV4(ReadOnlySpan<char> word, out int largest)
    {
        largest = 0;
        var parts = 0;
        foreach (var part in word.Split('.'))
        {
            var digits = word[part];
            if (digits.Length is 0 or > 3 || (digits.Length > 1 && digits[0] == '0') || !byte.TryParse(digits, out var value))
                return false;
            largest = Math.Max(largest, value);
            parts++;
        }

        return parts == 4 && word[0] != '0';
    }

    private static void ReadV6(TextDocument document, List<Entity> entities)
    {
        var text = document.Text.AsSpan();
        for (var colon = text.IndexOf(':'); colon >= 0;)
        {
            var start = colon;
            while (start > 0 && PartsOfV6.Contains(text[start - 1]))
                start--;
            var end = colon + 1;
            while (end < text.Length && PartsOfV6.Contains(text[end]))
                end++;
            while (end > start && text[end - 1] == ':' && !text[start..end].EndsWith("::"))
                end--;

            var word = text[start..end];
            if (word.Count(':') >= 2 && word.Length >= 8 && word.ContainsAnyInRange('0', '9') && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
                && IPAddress.TryParse(word, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                entities.Add(new(EntityType.Ip, document.ToSource(start, end), 0.98f));
            }

            var from = Math.Max(end, colon + 1);
            var next = text[from..].IndexOf(':');
            colon = next < 0 ? -1 : from + next;
        }
    }
}
