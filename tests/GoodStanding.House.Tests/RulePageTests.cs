using GoodStanding.Testing;
using GoodStanding.Training.Pages;
using Xunit;

namespace GoodStanding.House.Tests;

/// <summary>docs/rules is what data/rules.json and the examples make of it.</summary>
public sealed class RulePageTests
{
    private static readonly SortedDictionary<string, string> Pages = RulePages.Make(Repository.Root);

    [Fact]
    public void Every_rule_has_its_page_and_no_page_lacks_its_rule()
    {
        var files = Directory.GetFiles(Repository.PathOf("docs", "rules"), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(Pages.Keys, files);
    }

    [Fact]
    public void Every_page_is_current()
    {
        var stale = Pages.Where(page => File.ReadAllText(Repository.PathOf("docs", "rules", page.Key)) != page.Value).Select(page => page.Key);

        Assert.Empty(stale);
    }
}
