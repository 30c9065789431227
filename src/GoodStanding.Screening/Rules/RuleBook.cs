using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using GoodStanding.Model;

namespace GoodStanding.Screening.Rules;

/// <summary>The rules as lawyers read them: data/rules.json.</summary>
public static partial class RuleBook
{
    private static readonly FrozenDictionary<string, RuleInfo> Rules = Read();

    /// <summary>Every rule of the book, whether or not words alone can show a breach.</summary>
    public static IReadOnlyCollection<RuleInfo> All => Rules.Values;

    /// <summary>The rule of that id.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such rule.</exception>
    public static RuleInfo Get(string id) =>
        Rules.TryGetValue(id, out var rule) ? rule : throw new KeyNotFoundException($"data/rules.json has no rule {id}.");

    private static FrozenDictionary<string, RuleInfo> Read()
    {
        using var file = typeof(RuleBook).Assembly.GetManifestResourceStream("rules.json")!;
        return JsonSerializer.Deserialize(file, RuleJson.Default.ListRuleRow)!
            .Select(row => row.ToInfo())
            .ToFrozenDictionary(rule => rule.Id);
    }

    internal sealed record RuleRow(
        string Id, string Title, string Category, string Severity, string Jurisdiction, List<string>? Professions,
        string Requirement, string Advice, string Citation, string? Year, string? Url, bool Verified, string? Cost)
    {
        public RuleInfo ToInfo() => new(
            Id, Title, Parse<Category>(Category), Parse<Severity>(Severity), Jurisdiction, [.. (Professions ?? []).Select(Parse<Profession>)],
            Requirement, Advice, Citation, Year ?? "", Url is null ? null : new Uri(Url), Verified, Cost);

        private T Parse<T>(string name)
            where T : struct, Enum =>
            WireName<T>.TryParse(name, out var member) ? member : throw new FormatException($"data/rules.json, {Id}: \"{name}\" is no {typeof(T).Name}.");
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(List<RuleRow>))]
    private sealed partial class RuleJson : JsonSerializerContext;
}
