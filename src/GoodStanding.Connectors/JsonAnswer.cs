using System.Text.Json;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors;

/// <summary>Reads the JSON of an answer: whole or not at all, for half an answer would pass for a short list.</summary>
internal static class JsonAnswer
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The object that the answer holds; false when it holds anything else.</summary>
    public static bool TryRead(DoorAnswer answer, out JsonElement root)
    {
        root = default;
        try
        {
            var body = answer.Body.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? answer.Body[3..] : answer.Body;
            using var document = JsonDocument.Parse(body, Strict);
            root = document.RootElement.Clone();
            return root.ValueKind == JsonValueKind.Object;
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The member, or an undefined value.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    /// <summary>The member's text, or its number as text; null for none, for an empty one and for a text that is no Unicode.</summary>
    public static string? Text(this JsonElement element, string name)
    {
        var member = element.Member(name);
        try
        {
            var text = member.ValueKind switch
            {
                JsonValueKind.String => member.GetString(),
                JsonValueKind.Number => member.GetRawText(),
                _ => null,
            };
            return string.IsNullOrWhiteSpace(text) ? null : text.Replace("\0", "", StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The elements of the member; none when it is no array.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>Whether the member is of that kind.</summary>
    public static bool Has(this JsonElement element, string name, JsonValueKind kind) => element.Member(name).ValueKind == kind;
}
