using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Screening.Rules;

namespace GoodStanding.Training.Pages;

/// <summary>Makes all pages of docs/rules from the book of rules and the examples.</summary>
public static class RulePages
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The pages by file name, the index among them.</summary>
    /// <param name="root">The repository.</param>
    public static SortedDictionary<string, string> Make(string root)
    {
        var examples = File.ReadLines(Path.Combine(root, "specs", "rules", "examples.jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<RuleExample>(line, Json)!)
            .ToDictionary(example => example.Rule);
        var rules = RuleBook.All.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["index.md"] = Index(rules) };
        foreach (var rule in rules)
            pages[rule.Id + ".md"] = RulePage.Of(rule, examples.GetValueOrDefault(rule.Id));
        return pages;
    }

    private static string Index(IEnumerable<RuleInfo> rules) => string.Join('\n',
    [
        "# Rules",
        "",
        "One page a rule. Ids that begin with GS- are checks of our own, which no law or code demands in these words.",
        "",
        "| rule | about | weighs |",
        "|---|---|---|",
        .. rules.Select(rule => $"| [{rule.Id}]({rule.Id}.md): {rule.Title} | {WireName<Category>.Of(rule.Category)} | {WireName<Severity>.Of(rule.Severity)} |"),
        "",
    ]);
}
