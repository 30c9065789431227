using System.Globalization;
using System.Text.RegularExpressions;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Texts;

/// <summary>Reads a rating as people and programs write it: "4,5", "4/5", "5 stars", "100%", "FOUR", "★★★★☆".</summary>
internal static partial class RatingText
{
    private const decimal UsualBest = 5;
    private const decimal UsualWorst = 1;
    private const decimal Percent = 100;

    private static readonly string[] Counts = ["zero", "one", "two", "three", "four", "five"];

    /// <summary>The rating; null when there is no number. Whether it lies on its scale is for the caller to ask.</summary>
    /// <param name="text">The value.</param>
    /// <param name="best">The best value of the scale where the file says it; 5 else.</param>
    /// <param name="worst">The worst value where the file says it; 1 else.</param>
    public static Rating? Read(string? text, string? best = null, string? worst = null)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var top = Number(best) ?? UsualBest;
        var bottom = Number(worst) ?? UsualWorst;
        if (Written().Match(text) is not { Success: true } written)
            return InWords(text.Trim()) is { } count ? new(count, top, bottom) : null;

        if (Number(written.Groups["value"].Value) is not { } value)
            return null;
        if (written.Groups["percent"].Success)
            return new(value, Percent, 0);

        return new(value, Number(written.Groups["best"].Value) ?? top, bottom);
    }

    /// <summary>A number with a point or a comma; null when it is none.</summary>
    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A count such as "1,204"; null when it is none.</summary>
    public static int? Count(string? text)
    {
        var digits = text?.Trim().Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
            : Number(digits) is { } number && number == decimal.Truncate(number) && number is >= 0 and <= int.MaxValue ? (int)number
            : null;
    }

    private static decimal? InWords(string text)
    {
        var full = text.Count(letter => letter is '★' or '⭐');
        if (full > 0)
            return full;

        var count = Array.FindIndex(Counts, word => word.Equals(text, StringComparison.OrdinalIgnoreCase));
        return count < 0 ? null : count;
    }

    [GeneratedRegex(
        @"^\s*(?<value>[+-]?\d{1,6}([.,]\d{1,20})?)\s*(?<percent>%)?\s*((/|\bof\b|\bout of\b|\bvon\b|\bsur\b|\bde\b|\bsu\b|\bvan\b)\s*(?<best>\d{1,3}))?\s*(-?\s*(stars?|sterne?n?|étoiles?|estrellas?|stelle|sterren|stjerner?|points?|⭐|★))?\s*\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
