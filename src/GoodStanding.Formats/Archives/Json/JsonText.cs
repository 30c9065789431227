using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GoodStanding.Formats.Archives.Json;

/// <summary>Reads values of JSON that may hold what JSON text should not: lone surrogates, bytes that are no UTF-8, other kinds than expected.</summary>
internal static class JsonText
{
    // Whoever names a thing twice may mean another reader to see the other one.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>Parses one element; null with the reason when it is of no use. Bytes that are no UTF-8 become U+FFFD.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> bytes, out SkipReason reason, out bool isMended)
    {
        reason = SkipReason.Malformed;
        isMended = !Utf8.IsValid(bytes.Span);
        if (isMended)
            bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.Span));

        try
        {
            return JsonDocument.Parse(bytes, Options);
        }
        catch (JsonException)
        {
            reason = IsDeep(bytes.Span) ? SkipReason.TooDeep : SkipReason.Malformed;
            return null;
        }
        catch (InvalidOperationException)
        {
            return null; // A lone surrogate in a name.
        }
    }

    /// <summary>The member of an object; default (undefined) when there is none or this is no object.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    /// <summary>A string's text, a number's digits, otherwise null.</summary>
    public static string? Text(this JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Number)
            return element.GetRawText();
        if (element.ValueKind != JsonValueKind.String)
            return null;

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return Unescape(element.GetRawText().AsSpan()[1..^1]);
        }
    }

    /// <summary>The text of a member, or null.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name).Text();

    /// <summary>The elements of an array; a single value counts as an array of one, nothing as none.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [element],
    };

    // Only for text that the library refuses: one half of a surrogate pair, which becomes U+FFFD.
    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\' || at + 1 == raw.Length)
            {
                text.Append(raw[at]);
                continue;
            }

            at++;
            if (raw[at] == 'u' && at + 4 < raw.Length && ushort.TryParse(raw.Slice(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                at += 4;
            }
            else
            {
                text.Append(raw[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static bool IsDeep(ReadOnlySpan<byte> bytes)
    {
        var depth = 0;
        var isInString = false;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '"')
                isInString = !isInString;
            else if (bytes[at] == '\\')
                at++;
            else if (!isInString && bytes[at] is (byte)'{' or (byte)'[' && ++depth > Options.MaxDepth)
                return true;
            else if (!isInString && bytes[at] is (byte)'}' or (byte)']')
                depth--;
        }

        return false;
    }
}
