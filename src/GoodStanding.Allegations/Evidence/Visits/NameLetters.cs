using System.Globalization;
using System.Text;

namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>Folds names so that two ways of writing one are equal: no capitals, accents or apostrophes.</summary>
internal static class NameLetters
{
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['ı'] = "i",
    };

    /// <summary>The folded text; what is no letter and joins no name becomes a blank.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Mended(text).Normalize(NormalizationForm.FormKD))
        {
            var small = char.ToLowerInvariant(letter);
            if (Plain.TryGetValue(small, out var plain))
                folded.Append(plain);
            else if (char.IsLetterOrDigit(small) || small is '-' or ',' or '@' or '_')
                folded.Append(small);
            else if (small is not ('\'' or '\u2019' or '\u02BC' or '`') && CharUnicodeInfo.GetUnicodeCategory(small) != UnicodeCategory.NonSpacingMark)
                folded.Append(' ');
        }

        return folded.ToString();
    }

    // Normalize refuses half a surrogate pair; whoever shows one shows no name.
    private static string Mended(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
