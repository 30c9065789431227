using System.Text.Json;
using System.Text.Json.Serialization;

namespace GoodStanding.Model.Reviews;

/// <summary>The review sites that we know: data/sites/sites.json.</summary>
public static partial class ReviewSites
{
    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<ReviewSite> All { get; } = Read();

    /// <summary>The site of that id, or null.</summary>
    public static ReviewSite? Find(string? id) => All.FirstOrDefault(site => site.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The site that an address belongs to, or null.</summary>
    public static ReviewSite? Of(Uri address) => All.FirstOrDefault(site => site.Hosts.Any(host => IsOn(address.Host, host)));

    private static bool IsOn(string host, string siteHost) =>
        host.Equals(siteHost, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + siteHost, StringComparison.OrdinalIgnoreCase);

    private static List<ReviewSite> Read()
    {
        using var file = typeof(ReviewSites).Assembly.GetManifestResourceStream("sites.json")!;
        return JsonSerializer.Deserialize(file, SiteJson.Default.ListReviewSite)!;
    }

    private sealed class GroundConverter : JsonConverter<RemovalGround>
    {
        public override RemovalGround Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            WireName<RemovalGround>.Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, RemovalGround value, JsonSerializerOptions options) =>
            writer.WriteStringValue(WireName<RemovalGround>.Of(value));
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(GroundConverter)])]
    [JsonSerializable(typeof(List<ReviewSite>))]
    private sealed partial class SiteJson : JsonSerializerContext;
}
