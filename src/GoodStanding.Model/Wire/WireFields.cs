using System.Buffers;
using System.Text.Json;

namespace GoodStanding.Model.Wire;

/// <summary>Reads the fields of a line of JSON.</summary>
public static class WireFields
{
    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:"u8);
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads the fields of one object, which has been entered.</summary>
    /// <typeparam name="T">What they become.</typeparam>
    /// <typeparam name="TDefaults">What absent fields are taken from.</typeparam>
    public delegate T Reader<out T, in TDefaults>(ref Utf8JsonReader json, TDefaults defaults);

    /// <summary>Reads a line that is one JSON object.</summary>
    /// <exception cref="FormatException">It is none, or the reader refused a field; the message says what is wrong.</exception>
    public static T Parse<T, TDefaults>(ReadOnlySpan<byte> line, TDefaults defaults, Reader<T, TDefaults> read)
    {
        try
        {
            var json = new Utf8JsonReader(line, Options);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                throw new FormatException("A line must be one JSON object.");

            var value = read(ref json, defaults);
            while (json.Read())
            {
                // Anything but blanks after the object is an error that the reader reports.
            }

            return value;
        }
        catch (JsonException exception)
        {
            throw new FormatException(line.Contains((byte)0)
                ? "This is no UTF-8: it holds zero bytes, as UTF-16 and binary files do."
                : $"This is not valid JSON at byte {exception.BytePositionInLine}.", exception);
        }
        catch (InvalidOperationException exception)
        {
            // Text that is no valid UTF-8, or half of a surrogate pair in an escape.
            throw new FormatException("A string holds characters that are not valid Unicode.", exception);
        }
    }

    /// <summary>Moves over the value of a field that nobody asks for.</summary>
    public static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    /// <summary>Reads an id as JSON: a string with its quotes, or a number; null for null.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static string? ReadId(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType switch
        {
            JsonTokenType.String when IsPlain(json.ValueSpan) => $"\"{System.Text.Encoding.ASCII.GetString(json.ValueSpan)}\"",
            JsonTokenType.String => JsonSerializer.Serialize(json.GetString(), WireJson.Default.String),
            JsonTokenType.Number => System.Text.Encoding.ASCII.GetString(json.ValueSpan),
            JsonTokenType.Null => null,
            _ => throw new FormatException("The field \"id\" must be a string or a number."),
        };
    }

    // Letters, digits and the like stand in JSON as they are.
    private static bool IsPlain(ReadOnlySpan<byte> id) => id.Length <= 64 && !id.ContainsAnyExcept(PlainBytes);

    /// <summary>Reads a string; null for null.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static string? ReadString(ref Utf8JsonReader json, string field)
    {
        json.Read();
        return json.TokenType switch
        {
            JsonTokenType.String => json.GetString(),
            JsonTokenType.Null => null,
            _ => throw new FormatException($"The field \"{field}\" must be a string."),
        };
    }

    /// <summary>Reads the name of a member; null for null.</summary>
    /// <exception cref="FormatException">No member has it.</exception>
    public static T? ReadName<T>(ref Utf8JsonReader json, string field)
        where T : struct, Enum =>
        ReadString(ref json, field) is { } name ? WireName<T>.Parse(name) : null;
}
