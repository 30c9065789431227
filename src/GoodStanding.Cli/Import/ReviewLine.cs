using System.Buffers;
using System.Globalization;
using System.Text.Json;
using GoodStanding.Model.Reviews;
using GoodStanding.Model.Wire;

namespace GoodStanding.Cli.Import;

/// <summary>Writes a line of JSON a review.</summary>
internal sealed class ReviewLine(Stream output) : IDisposable
{
    private const int FlushAt = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushAt);
    private readonly Utf8JsonWriter _json = new(Stream.Null, WireFormat.Line);

    public void Write(Review review)
    {
        _json.Reset(_buffer);
        _json.WriteStartObject();
        _json.WriteString("site"u8, review.Site);
        _json.WriteString("listing"u8, review.Listing);
        _json.WriteString("id"u8, review.Id);
        _json.WriteString("author"u8, review.Author);
        Write("ratingValue", review.Rating?.Value);
        Write("bestRating", review.Rating?.Best);
        _json.WriteString("reviewBody"u8, review.ReviewBody);
        _json.WriteString("datePublished"u8, review.DatePublished is { } date ? Iso(date.UtcDateTime) : null);
        _json.WriteString("ownerReply"u8, review.OwnerReply?.Text);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushAt)
            Flush();
    }

    public void Dispose()
    {
        Flush();
        output.Flush();
        _json.Dispose();
    }

    private void Write(string name, decimal? value)
    {
        if (value is { } number)
            _json.WriteNumber(name, number);
        else
            _json.WriteNull(name);
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

    private void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
