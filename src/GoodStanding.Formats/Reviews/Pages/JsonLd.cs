using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Formats.Reviews.Texts;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Reads the JSON-LD of a page: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents.</summary>
/// <remarks>It is read as plain JSON, as search engines do: no context is ever fetched.</remarks>
internal static class JsonLd
{
    private const string MimeType = "application/ld+json";

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The values of all blocks that say something, in their order.</summary>
    /// <param name="elements">The elements of the page.</param>
    /// <param name="broken">How many blocks could not even be mended.</param>
    public static List<JsonElement> Values(IEnumerable<IElement> elements, out int broken)
    {
        var values = new List<JsonElement>();
        broken = 0;
        foreach (var script in elements.Where(IsBlock))
        {
            if (Parse(script.TextContent) is not { } value)
                broken++;
            else if (value.ValueKind is JsonValueKind.Array)
                values.AddRange(value.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.Object));
            else if (value.ValueKind is JsonValueKind.Object)
                values.Add(value);
        }

        return values;
    }

    /// <summary>The items of a value, those of its @graph among them.</summary>
    public static IEnumerable<PageItem> Items(JsonElement value) =>
        value.Member("@graph") is { ValueKind: JsonValueKind.Array or JsonValueKind.Object } graph
            ? graph.Each().Where(each => each.ValueKind == JsonValueKind.Object).SelectMany(Items)
            : [ItemOf(value)];

    /// <summary>The value of a block, mended where it must be; null when it cannot be.</summary>
    internal static JsonElement? Parse(string block)
    {
        var text = MendedJson.Unwrap(block);
        if (text.Length == 0)
            return JsonElement.Parse("null");

        return TryParse(text)
            ?? (text.Contains("&quot;", StringComparison.Ordinal) ? TryParse(WebUtility.HtmlDecode(text)) : null)
            ?? (MendedJson.Of(text) is { } mended ? TryParse(mended) : null);
    }

    private static bool IsBlock(IElement element) =>
        element.LocalName == "script" && element.GetAttribute("type")?.Split(';')[0].Trim().Equals(MimeType, StringComparison.OrdinalIgnoreCase) == true;

    private static JsonElement? TryParse(string text)
    {
        try
        {
            return JsonElement.Parse(text, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            return null; // Half of a surrogate pair.
        }
    }

    private static PageItem ItemOf(JsonElement value)
    {
        var item = new PageItem();
        foreach (var member in value.EnumerateObject())
        {
            switch (member.Name)
            {
                case "@type":
                    item.Types.AddRange(member.Value.Each().Select(type => type.Text()).OfType<string>());
                    break;
                case "@id":
                    item.Id = member.Value.Text();
                    break;
                case MendedJson.CutMark:
                    item.IsCut = true;
                    break;
                default:
                    Add(item, PageItem.Local(member.Name), member.Value);
                    break;
            }
        }

        return item;
    }

    private static void Add(PageItem item, string name, JsonElement value)
    {
        foreach (var each in value.Each())
        {
            var plain = each.Member("@value") is { ValueKind: not JsonValueKind.Undefined } literal ? literal : each;
            if (each.Member("@list") is { ValueKind: JsonValueKind.Array } list)
                Add(item, name, list);
            else if (each.Member("@set") is { ValueKind: JsonValueKind.Array } set)
                Add(item, name, set);
            else if (plain.ValueKind == JsonValueKind.Object)
                item.Properties.Add(new(name, null, ItemOf(plain)));
            else if (plain.ValueKind == JsonValueKind.Array)
                Add(item, name, plain);
            else if (PlainWords.FromHtml(plain.Text()) is { } text)
                item.Properties.Add(new(name, text, null)); // Most templates escape words for HTML before they put them into JSON.
        }
    }
}
