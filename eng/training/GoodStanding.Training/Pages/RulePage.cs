using GoodStanding.Model;

namespace GoodStanding.Training.Pages;

/// <summary>Writes the page of one rule: docs/rules/ID.md.</summary>
public static class RulePage
{
    private const int LongestExample = 120;

    /// <summary>The page as Markdown.</summary>
    public static string Of(RuleInfo rule, RuleExample? example)
    {
        List<string> lines =
        [
            $"# {rule.Title}",
            "",
            $"`{rule.Id}`",
            "",
            "| | |",
            "|---|---|",
            $"| about | {WireName<Category>.Of(rule.Category)} |",
            $"| weighs | {WireName<Severity>.Of(rule.Severity)}: {Weight(rule.Severity)} |",
            $"| binds | {Place(rule.Jurisdiction)}; {Professions(rule.Professions)} |",
            $"| source | {Source(rule)} |",
            "",
            .. rule.IsVerified ? [] : (string[])["We have not seen the source itself; what follows is reported by others. Check it before you rely on it.", ""],
            $"**What it asks.** {rule.Requirement}",
            "",
            $"**What to do.** {rule.Advice}",
            "",
            .. rule.Cost is null ? [] : (string[])[$"**What it has cost.** {rule.Cost}", ""],
            .. example is null ? [] : Example(example),
            "This is no legal advice. The page is made from `data/rules.json` and `specs/rules/examples.jsonl` by `rule-pages`; change those, not it.",
            "",
        ];
        return string.Join('\n', lines);
    }

    private static string[] Example(RuleExample example) =>
    [
        $"## An example ({example.Context})",
        "",
        .. example.Review is null ? [] : (string[])[$"Review: {example.Review}", ""],
        "| wrong | right |",
        "|---|---|",
        $"| {Cell(example.Wrong)} | {Cell(example.Right)} |",
        "",
    ];

    private static string Cell(string text) =>
        (text.Length > LongestExample ? text[..LongestExample] + " …" : text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Source(RuleInfo rule) => rule.Url is null ? rule.Source : $"[{rule.Source}]({rule.Url})";

    private static string Professions(IReadOnlyList<Profession> professions) =>
        professions.Count == 0 ? "every profession" : string.Join(", ", professions.Select(WireName<Profession>.Of));

    private static string Place(string code) => code switch
    {
        "ALL" => "everywhere",
        "EU" => "the European Union",
        "US" => "the United States",
        "UK" => "the United Kingdom",
        "AU" => "Australia",
        "CA" => "Canada",
        "DE" => "Germany",
        _ => code,
    };

    private static string Weight(Severity severity) => severity switch
    {
        Severity.Block => "never published as it is",
        Severity.Hold => "a pause and a second reader",
        Severity.Warn => "shown; the author may go on with a reason",
        _ => "information",
    };
}
