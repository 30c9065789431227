using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GoodStanding.Formats.Reviews.Texts;

/// <summary>Turns what a file holds into words, and words into something to compare.</summary>
internal static partial class PlainWords
{
    /// <summary>The words; null when there are none.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : WithoutNul(text);

    /// <summary>The words without the one character that no database keeps.</summary>
    public static string? WithoutNul(string? text) => text?.Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Whether a site that shortens long reviews has shortened this one.</summary>
    public static bool IsExcerpt(string? text) => text is not null && (text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…'));

    /// <summary>Words that were written as HTML: entities and line breaks become letters, every other tag stays as it stands, for it is only text.</summary>
    public static string? FromHtml(string? html) =>
        html is null ? null : WebUtility.HtmlDecode(LineBreak().Replace(html, "\n"));

    /// <summary>Letters and digits in small, everything else one blank: what two copies of the same words share.</summary>
    /// <remarks>Words of signs alone, such as emoji, are left as they are, or all of them would be the same.</remarks>
    public static string Normalize(string? text)
    {
        if (text is null)
            return "";

        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKC);
        var plain = new StringBuilder(whole.Length);
        foreach (var letter in whole)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(letter));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        var words = plain.ToString().TrimEnd();
        return words.Length > 0 ? words : whole.Trim();
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreak();
}
