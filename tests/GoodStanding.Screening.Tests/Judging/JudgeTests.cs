using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Screening.Judging;
using GoodStanding.Screening.Rules;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Screening.Tests.Judging;

public sealed class JudgeTests
{
    [Theory]
    [InlineData("Reminder: flu clinic on Saturday, nine to one, short sleeves please.")]
    [InlineData("Great win for the home team tonight, what a finish!")]
    [InlineData("")]
    [InlineData("?")]
    public void An_ordinary_text_is_left_alone(string text) => Assert.Equal(Verdict.Clear, Screener.Fast.Screen(text, ScreeningContext.Default).Verdict);

    [Fact]
    public void A_block_of_a_rule_stays_whatever_the_model_thinks()
    {
        var reading = Screener.Read("Lovely weather, and soup for supper.", ScreeningContext.Default);
        var block = new Finding(RuleBook.Get("ALL-HATE"), Severity.Block, new(0, 6), "", "");
        List<Finding> findings = [block];

        Judge.Check(reading, findings);

        Assert.Contains(block, findings);
    }

    [Fact]
    public void Warnings_of_the_rules_on_some_clear_posts_become_notes()
    {
        var softened = Cases("clear")
            .Where(text => ScreeningReport.VerdictOf(Screener.AskRules(Screener.Read(text, ScreeningContext.Default))) == Verdict.Reconsider)
            .Where(text => Screener.Fast.Screen(text, ScreeningContext.Default).Verdict == Verdict.Clear);

        Assert.NotEmpty(softened);
    }

    [Fact]
    public void What_it_finds_lies_inside_the_text_and_says_what_it_reads_like()
    {
        var stopped = Cases("stop")
            .Where(text => ScreeningReport.VerdictOf(Screener.AskRules(Screener.Read(text, ScreeningContext.Default))) == Verdict.Clear)
            .Select(text => (Text: text, Report: Screener.Fast.Screen(text, ScreeningContext.Default)))
            .Where(item => item.Report.Verdict == Verdict.Stop)
            .ToList();

        Assert.NotEmpty(stopped);
        Assert.All(stopped, item => Assert.All(item.Report.Findings, finding => Assert.InRange(finding.Span.End, 1, item.Text.Length)));
        Assert.All(stopped, item => Assert.Contains(item.Report.Findings, finding => finding.Message.StartsWith("This reads like ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_text_gets_the_same_answer()
    {
        const string text = "He came back for the third time, the retired drummer with the eye patch, and this time his sister from Reno drove him.";

        var (one, other) = (Screener.Fast.Screen(text, ScreeningContext.Default), Screener.Fast.Screen(text, ScreeningContext.Default));

        Assert.Equal(one.Findings, other.Findings);
    }

    private static IEnumerable<string> Cases(string expect) => File.ReadLines(Repository.PathOf("specs", "screening", "gs.check.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(row => row.GetProperty("expect").GetString() == expect)
        .Select(row => row.GetProperty("text").GetString()!);
}
