using GoodStanding.App.Outbox;
using GoodStanding.App.Outbox.Digest;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.App.Tests.Outbox;

/// <summary>How the mails read. The files beside this one hold them whole.</summary>
public sealed class DigestMailTests
{
    private static readonly PostOffice Office = new(null, new("https://check.example.org"));

    private static readonly DigestFacts Full = new(
        12, 1,
        [(ReviewClass.False, 1), (ReviewClass.Improper, 2), (ReviewClass.Unfair, 3), (ReviewClass.Fair, 2), (ReviewClass.Glowing, 4)],
        2, 1, 1, 3,
        [("Yelp", SourceState.Blocked), ("Zocdoc", SourceState.Failed)],
        ["Healthgrades"],
        [new("Google", 4.31, 132, false), new("Healthgrades", 4.8, 41, false), new("Yelp", 3.5, 6, true)],
        true);

    private static readonly DigestFacts Quiet = new(0, 0, [], 0, 0, 0, 0, [], [], [new("Google", 5, 1, true)], true);

    public static TheoryData<string> Names => ["full", "quiet", "blind", "one", "new"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mail_reads_as_it_did(string name)
    {
        var body = DigestMail.Write(FactsOf(name), Office);

        ExpectedFile.Matches(PathOf($"digest-{name}.expected.txt"), $"Subject: {body.Subject}\n\n{body.Text}");
        ExpectedFile.Matches(PathOf($"digest-{name}.expected.html"), body.Html!);
    }

    [Fact]
    public void An_alert_reads_as_it_did()
    {
        var body = AlertMail.Write(2, Office);

        ExpectedFile.Matches(PathOf("alert.expected.txt"), $"Subject: {body.Subject}\n\n{body.Text}");
        ExpectedFile.Matches(PathOf("alert.expected.html"), body.Html!);
    }

    [Fact]
    public void Nothing_is_fetched_by_whoever_reads_it()
    {
        var html = DigestMail.Write(Full, Office).Html!;

        foreach (var sign in new[] { "<img", "<script", "<link", "url(", "src=", "<style" })
            Assert.DoesNotContain(sign, html, StringComparison.OrdinalIgnoreCase);
    }

    private static DigestFacts FactsOf(string name) => name switch
    {
        "full" => Full,
        "quiet" => Quiet,
        "blind" => Quiet with { Broken = [("Google", SourceState.Failed)] },
        "one" => Quiet with { Waiting = 1, Classes = [(ReviewClass.Glowing, 1)] },
        _ => Quiet with { HasListings = false, Ratings = [] },
    };

    private static string PathOf(string file) => Repository.PathOf("tests", "GoodStanding.App.Tests", "Outbox", "Files", file);
}
