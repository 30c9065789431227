using System.Globalization;
using System.Text.Json;
using GoodStanding.Model.Reviews;
using GoodStanding.Model.Wire;

namespace GoodStanding.Allegations.Wire;

/// <summary>One review to triage, as a line of JSON gives it.</summary>
/// <param name="Id">Its id as JSON (a string with its quotes, or a number), or null when the line has none.</param>
/// <param name="Review">The review; its rating lies between 0 and 1.</param>
public sealed record TriageRequest(string? Id, Review Review)
{
    /// <summary>Triages the review and writes the answer.</summary>
    /// <param name="triage">Who triages.</param>
    /// <param name="json">Where the answer goes.</param>
    public void Answer(Triage triage, Utf8JsonWriter json) => TriageWriter.WriteAnswer(json, Id, Review, triage.Read(Review));

    /// <summary>Reads a line. Unknown fields are ignored.</summary>
    /// <exception cref="FormatException">The line is no JSON object, has no text, or a field has a value that is not among those allowed; the message says which.</exception>
    public static TriageRequest Parse(ReadOnlySpan<byte> line) => WireFields.Parse(line, 0, Read);

    private static TriageRequest Read(ref Utf8JsonReader json, int none)
    {
        string? id = null, text = null, site = null, author = null, listing = null;
        Rating? rating = null;
        DateTimeOffset? published = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
                id = WireFields.ReadId(ref json);
            else if (json.ValueTextEquals("text"u8))
                text = WireFields.ReadString(ref json, "text");
            else if (json.ValueTextEquals("rating"u8))
                rating = ReadRating(ref json);
            else if (json.ValueTextEquals("site"u8))
                site = WireFields.ReadString(ref json, "site");
            else if (json.ValueTextEquals("author"u8))
                author = WireFields.ReadString(ref json, "author");
            else if (json.ValueTextEquals("published"u8))
                published = ReadTime(ref json);
            else if (json.ValueTextEquals("listing"u8))
                listing = WireFields.ReadString(ref json, "listing");
            else
                WireFields.Skip(ref json);
        }

        return new(id, new(site ?? "", listing ?? "", "", author, rating, text ?? throw new FormatException("The field \"text\" is missing."), published));
    }

    private static Rating? ReadRating(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number when json.TryGetDecimal(out var value) && value is >= 0 and <= 1 => new Rating(value, 1, 0),
            _ => throw new FormatException("The field \"rating\" must be a number from 0 (worst) to 1 (best), or null."),
        };
    }

    private static DateTimeOffset? ReadTime(ref Utf8JsonReader json)
    {
        var words = WireFields.ReadString(ref json, "published");
        if (words is null)
            return null;
        return DateTimeOffset.TryParse(words, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new FormatException("The field \"published\" must be a date as 2026-11-30 or 2026-11-30T08:00:00Z.");
    }
}
