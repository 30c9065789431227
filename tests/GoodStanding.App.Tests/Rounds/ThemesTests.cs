using GoodStanding.Allegations.Themes;
using GoodStanding.App.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class ThemesTests
{
    private const string Waited = "We waited two hours past our appointment in the cold hall and nobody came to tell us why it took so long.";

    [Theory]
    [EveryDatabase]
    public async Task Praise_and_complaints_are_counted_by_review_with_their_sentences(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(
            Some.SeenReview("The parking is terrible. The staff was rude. The staff was rude again.", "a", 2),
            Some.SeenReview("The staff was friendly.", "b", 5),
            Some.SeenReview("", "c", 1),
            Some.SeenReview("The staff was rude.", "d", 1, published: Some.Time.AddYears(-2)));

        var themes = await ReadAsync(rounds, from: Some.Time.AddMonths(-3));

        var staff = Assert.Single(themes.Lines, line => line.Theme == Theme.Staff);
        Assert.Equal((2, false), (themes.Reviews, themes.IsCut));
        Assert.Equal((1, 1), (staff.Praise, staff.Complaint));
        Assert.Equal(["rude", "rude", "friendly"], staff.Mentions.OrderBy(mention => mention.Stars).Select(mention => mention.Words.Of(mention.Sentence)));
        Assert.Contains("The staff was friendly.", staff.Mentions.Select(mention => mention.Sentence.Trim()));
        Assert.Equal(2, Assert.Single((await ReadAsync(rounds)).Lines, line => line.Theme == Theme.Staff).Complaint);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_complaint_told_on_two_sites_counts_once(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var (_, yelp) = await rounds.AddListingAsync(site: "yelp", key: "other");
        await rounds.ImportAsync(Some.SeenReview(Waited, "a", 1));
        await rounds.ImportAsync(yelp, isFull: false, Some.SeenReview(Waited, "b", 1));

        Assert.Equal(1, Assert.Single((await ReadAsync(rounds)).Lines, line => line.Theme == Theme.Waiting).Complaint);
    }

    [Fact]
    public async Task A_clinician_reads_the_themes_of_her_own_reviews_only()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var (_, other) = await rounds.AddListingAsync(key: "another");
        await rounds.ImportAsync(other, isFull: false, Some.SeenReview("The staff was rude.", "a", 1));

        var hers = await rounds.Practice.DoAsync(db => new ReadThemes(db).RunAsync(new(rounds.Practice.Clinician.Id), default));

        Assert.Equal((0, 0), (hers.Lines.Count, hers.Reviews));
        Assert.NotEmpty((await ReadAsync(rounds)).Lines);
    }

    private static Task<ReadThemes.Result> ReadAsync(TestRounds rounds, DateTimeOffset? from = null) =>
        rounds.Practice.DoAsync(db => new ReadThemes(db).RunAsync(new(rounds.Practice.Owner.Id, From: from), default));
}
