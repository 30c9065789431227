using System.Globalization;
using System.Text;

namespace GoodStanding.Web.Channels;

/// <summary>Counts as X does (twitter-text, configuration 3): an address is 23, an emoji 2, letters outside the Latin, Greek, Cyrillic, Hebrew, Arabic and Indic blocks 2.</summary>
public static class WeightedLength
{
    public static int Of(string text)
    {
        var normal = Normal(text);
        var length = 0;
        var at = 0;
        foreach (var address in WebAddresses.Any.EnumerateMatches(normal))
        {
            length += Weigh(normal.AsSpan(at, address.Index - at)) + WebAddresses.CountedAs;
            at = address.Index + address.Length;
        }

        return length + Weigh(normal.AsSpan(at));
    }

    private static int Weigh(ReadOnlySpan<char> text)
    {
        var weight = 0;
        while (text.Length > 0)
        {
            var element = text[..StringInfo.GetNextTextElementLength(text)];
            weight += IsEmoji(element) ? 2 : WeighRunes(element);
            text = text[element.Length..];
        }

        return weight;
    }

    private static int WeighRunes(ReadOnlySpan<char> element)
    {
        var weight = 0;
        foreach (var rune in element.EnumerateRunes())
            weight += rune.Value is <= 0x10FF or (>= 0x2000 and <= 0x200D) or (>= 0x2010 and <= 0x201F) or (>= 0x2032 and <= 0x2037) ? 1 : 2;
        return weight;
    }

    private static bool IsEmoji(ReadOnlySpan<char> element) =>
        Rune.DecodeFromUtf16(element, out var first, out _) == System.Buffers.OperationStatus.Done
        && (first.Value is >= 0x1F000 and <= 0x1FAFF || Rune.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol || element.Contains('\u20E3'));

    // A lone surrogate cannot be normalised; it is counted as it stands.
    private static string Normal(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
