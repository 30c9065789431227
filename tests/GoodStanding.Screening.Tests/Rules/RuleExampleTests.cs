using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Screening.Rules;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules;

/// <summary>The examples that docs/rules shows: the wrong one is found by its rule, the right one is not.</summary>
public sealed class RuleExampleTests
{
    private static readonly Dictionary<string, JsonElement> Examples = File.ReadLines(Repository.PathOf("specs", "rules", "examples.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToDictionary(row => row.GetProperty("rule").GetString()!);

    public static TheoryData<string> Rules => [.. Examples.Keys];

    [Theory, MemberData(nameof(Rules))]
    public void The_wrong_example_is_found_by_its_rule(string rule)
    {
        var found = Check(rule, "wrong").Select(finding => finding.Rule.Id);

        Assert.Contains(rule, found);
    }

    [Theory, MemberData(nameof(Rules))]
    public void The_right_example_is_not(string rule)
    {
        var found = Check(rule, "right").Where(finding => finding.Severity > Severity.Note).Select(finding => $"{finding.Rule.Id}: {finding.Message}");

        Assert.Empty(found);
    }

    // The rules alone: the models are measured elsewhere.
    private static List<Finding> Check(string rule, string which)
    {
        var row = Examples[rule];
        string? Text(string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
        Assert.True(WireName<PostContext>.TryParse(Text("context"), out var context));
        Assert.True(WireName<Profession>.TryParse(Text("profession"), out var profession));
        var reading = Screener.Read(Text(which)!, new(context, profession, Jurisdiction.Parse(Text("jurisdiction"))!, Text("review")));
        var findings = new List<Finding>();
        foreach (var each in RuleList.All.Where(rule => reading.IsBoundBy(rule.Info)))
            each.Check(reading, findings);
        return findings;
    }
}
