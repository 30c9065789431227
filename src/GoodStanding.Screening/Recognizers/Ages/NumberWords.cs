using System.Collections.Frozen;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Ages;

/// <summary>Reads numbers up to 199 from figures and words: "34", "thirty-four", "ninety one", "a hundred and two".</summary>
internal static class NumberWords
{
    private const int Most = 199;

    private static readonly FrozenDictionary<ulong, int> Values = Pairs().ToFrozenDictionary(pair => WordKey.Of(pair.Word), pair => pair.Value);

    /// <summary>Reads the number that begins at a token.</summary>
    /// <returns>The first token after it; the same token when none begins there.</returns>
    public static int Read(TextDocument document, int token, out int value)
    {
        value = 0;
        if (document.Tokens[token].Kind == TokenKind.Number)
            return TryFigures(document.WordOf(token), out value) ? token + 1 : token;
        if (!Values.TryGetValue(document.Tokens[token].Key, out value))
            return token;

        var end = token + 1;
        if (value == 100 && end + 1 < document.Tokens.Length && document.WordOf(end) is "and" && Values.TryGetValue(document.Tokens[end + 1].Key, out var rest) && rest < 100)
        {
            value += rest;
            return end + 2;
        }

        if (value is < 20 or 100 || end >= document.Tokens.Length)
            return end;

        var unit = document.WordOf(end) is "-" && end + 1 < document.Tokens.Length ? end + 1 : end;
        if (Values.TryGetValue(document.Tokens[unit].Key, out var ones) && ones < 10)
        {
            value += ones;
            return unit + 1;
        }

        return end;
    }

    private static bool TryFigures(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        return word.Length <= 3 && int.TryParse(word, System.Globalization.NumberStyles.None, null, out value) && value <= Most;
    }

    private static IEnumerable<(string Word, int Value)> Pairs()
    {
        string[] small = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];
        for (var at = 0; at < small.Length; at++)
            yield return (small[at], at + 1);
        for (var at = 0; at < tens.Length; at++)
            yield return (tens[at], (at + 2) * 10);
    }
}
