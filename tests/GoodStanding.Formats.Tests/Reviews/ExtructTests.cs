using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using GoodStanding.Formats.Reviews.Pages;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Formats.Tests.Reviews;

/// <summary>Compares with what extruct, the extractor of the Scrapy people, finds in the pages that it is tested by, where the machine has them.</summary>
/// <remarks>
/// Left out are its outputs in other shapes (flat, with the whole text, with the ids of elements) of pages that are compared here anyway, its
/// microformats, which we do not read, and SearchAction.001, where it reads an input field after the rules of schema.org's actions.
/// </remarks>
public sealed class ExtructTests
{
    [Theory]
    [InlineData("misc/null_ld_mock.html", "misc/null_ld_mock.jsonld")]
    [InlineData("schema.org/CreativeWork.001.html", "schema.org/CreativeWork.001.jsonld")]
    public void JSON_LD_gives_equal_values(string page, string expected)
    {
        if (Found(page) is not { } html)
            return;

        var values = JsonLd.Values(Elements(html), out var broken);

        Assert.Equal(0, broken);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Found(expected)!), JsonSerializer.SerializeToElement(values)));
    }

    [Theory]
    [InlineData("schema.org/product", false, null)]
    [InlineData("schema.org/product-ref", false, null)]
    [InlineData("schema.org/CreativeWork.001", false, null)]
    [InlineData("w3c/microdata.5.2", true, null)]
    [InlineData("w3c/microdata.5.3", true, null)]
    [InlineData("w3c/microdata.5.5", true, null)]
    [InlineData("w3c/microdata.7.1", true, "http://blog.example.com/progress-report")]
    public void Microdata_gives_equal_items(string name, bool isStrict, string? address)
    {
        if (Found(name + ".html") is not { } html)
            return;

        var items = new Microdata(Elements(html), address is null ? null : new Uri(address), new HashSet<AngleSharp.Dom.IElement>(), new()).Items();
        var read = new JsonArray([.. items.Select(item => Node(item, isStrict))]);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Found(name + ".json")!), read), read.ToJsonString());
    }

    // extruct writes {"type", "id", "properties": {name: value or values}}; "value" stands for an item that has no properties.
    private static JsonObject Node(PageItem item, bool isStrict)
    {
        var node = new JsonObject();
        if (item.Types.Count > 0)
            node["type"] = Listed([.. item.Types.Select(type => (JsonNode)type)], isStrict);
        if (item.Id is not null)
            node["id"] = item.Id;
        if (item.Properties.Count == 0)
            node["value"] = item.Text;
        else
            node["properties"] = new JsonObject(item.Properties.GroupBy(property => property.Name).Select(group => KeyValuePair.Create(group.Key, Listed([.. group.Select(property => ValueOf(property, isStrict))], isStrict))));
        return node;
    }

    private static JsonNode? Listed(List<JsonNode> values, bool isStrict) => values.Count == 1 && !isStrict ? values[0] : new JsonArray([.. values]);

    private static JsonNode ValueOf(PageProperty property, bool isStrict) => property.Item is { } item ? Node(item, isStrict) : property.Text!;

    private static List<AngleSharp.Dom.IElement> Elements(string html) => [.. NodeWalk.Under(new HtmlParser().ParseDocument(html)).OfType<AngleSharp.Dom.IElement>()];

    private static string? Found(string path) => Repository.SharedPathOf(["data", "schema_pages_extruct", .. path.Split('/')]) is { } found ? File.ReadAllText(found) : null;
}
