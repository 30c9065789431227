using System.Globalization;
using System.Text.Json;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Cli.Import;

/// <summary>What a line of JSON tells of a review.</summary>
internal static class ReviewLine
{
    public static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteString("site"u8, review.Site);
        json.WriteString("listing"u8, review.Listing);
        json.WriteString("id"u8, review.Id);
        json.WriteString("author"u8, review.Author);
        Write(json, "ratingValue", review.Rating?.Value);
        Write(json, "bestRating", review.Rating?.Best);
        json.WriteString("reviewBody"u8, review.ReviewBody);
        json.WriteString("datePublished"u8, review.DatePublished is { } date ? Iso(date.UtcDateTime) : null);
        json.WriteString("ownerReply"u8, review.OwnerReply?.Text);
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    // As many digits as are known: sites give whole seconds, thousandths or millionths.
    private static string Iso(DateTime date) => date.ToString(
        (date.Ticks % TimeSpan.TicksPerSecond, date.Ticks % TimeSpan.TicksPerMillisecond, date.Ticks % TimeSpan.TicksPerMicrosecond) switch
        {
            (0, _, _) => "yyyy-MM-dd'T'HH:mm:ss'Z'",
            (_, 0, _) => "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
            (_, _, 0) => "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'",
            _ => "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'",
        },
        CultureInfo.InvariantCulture);
}
