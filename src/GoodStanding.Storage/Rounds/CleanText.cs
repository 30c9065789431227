using System.Text;

namespace GoodStanding.Storage.Rounds;

/// <summary>Makes text from anywhere fit for both databases: PostgreSQL takes neither NUL nor half a character.</summary>
internal static class CleanText
{
    /// <summary>The text, with what cannot be stored replaced by U+FFFD.</summary>
    public static string? Of(string? text) => text is null || IsClean(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0 ? Rune.ReplacementChar : rune));

    /// <summary>The same, cut to a length without halving a character.</summary>
    public static string? Of(string? text, int most)
    {
        var clean = Of(text);
        if (clean is null || clean.Length <= most)
            return clean;

        return clean[..(char.IsHighSurrogate(clean[most - 1]) ? most - 1 : most)];
    }

    private static bool IsClean(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\0');
}
