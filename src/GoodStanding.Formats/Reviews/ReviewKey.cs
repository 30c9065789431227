using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GoodStanding.Formats.Reviews.Texts;

namespace GoodStanding.Formats.Reviews;

/// <summary>Makes a key for a review to which its site gives no id.</summary>
public static class ReviewKey
{
    private const int Letters = 200;

    /// <summary>SHA-256, in hexadecimal, of the site, the author, the day and the first 200 characters, all without case, signs and wide blanks.</summary>
    public static string Of(string site, string? author, DateTimeOffset? date, string body)
    {
        var day = date?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var words = PlainWords.Normalize(body);
        var text = $"{site}\n{PlainWords.Normalize(author)}\n{day}\n{(words.Length > Letters ? words[..Letters] : words)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
