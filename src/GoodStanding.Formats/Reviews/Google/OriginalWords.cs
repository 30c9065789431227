namespace GoodStanding.Formats.Reviews.Google;

/// <summary>Finds what the writer wrote in words to which Google has added its translation.</summary>
internal static class OriginalWords
{
    private const string Translated = "(Translated by Google)";
    private const string Original = "(Original)";

    /// <summary>The words without the translation. Google puts it in front, with a mark before the original, or behind.</summary>
    public static string? Of(string? text)
    {
        if (text is null || text.IndexOf(Translated, StringComparison.Ordinal) is var translated && translated < 0)
            return text;

        var original = text.IndexOf(Original, translated, StringComparison.Ordinal);
        if (original >= 0)
            return text[(original + Original.Length)..].Trim();

        return translated > 0 ? text[..translated].Trim() : text[Translated.Length..].Trim();
    }
}
