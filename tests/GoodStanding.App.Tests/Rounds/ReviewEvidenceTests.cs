using GoodStanding.App.People;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class ReviewEvidenceTests
{
    private const string Long = "The receptionist kept me on the line for half an hour and then told me that the office had closed for lunch.";

    [Theory]
    [EveryDatabase]
    public async Task The_same_words_elsewhere_are_linked(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);
        await rounds.ImportAsync(Some.SeenReview(Long, "r1", author: "Priya Raman", published: Some.Time.AddDays(-9)), Some.SeenReview(Long + " Awful.", "r2", author: "Bill Brandt"), Some.SeenReview("Kind and on time.", "r3"));
        var reviews = await rounds.ReadAsync();

        var evidence = await EvidenceAsync(rounds, reviews[1].Id);

        var copy = Assert.Single(evidence.Copies);
        Assert.Equal((reviews[0].Id, AllegationType.Plagiarism), (copy.ReviewId, copy.Note.Type!.Value));
        Assert.Equal(reviews[1].Id, Assert.Single((await EvidenceAsync(rounds, reviews[0].Id)).Copies).ReviewId);
        Assert.True((await EvidenceAsync(rounds, reviews[2].Id)).IsEmpty);
    }

    [Theory]
    [EveryDatabase]
    public async Task A_wave_is_counted_and_leads_to_its_other_reviews(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);
        await rounds.ImportAsync([.. Enumerable.Range(0, 5).Select(at => Some.SeenReview($"Fine, as in week {at}.", $"a{at}", published: Some.Time.AddDays(-120 + (14 * at)))), .. Enumerable.Range(0, 6).Select(at => Some.SeenReview($"Shame, number {at}.", $"b{at}", 1, published: Some.Time.AddDays(-5).AddHours(3 * at)))]);
        var reviews = await rounds.ReadAsync();

        var wave = (await EvidenceAsync(rounds, reviews.Single(review => review.SiteReviewId == "b2").Id)).Wave;

        Assert.Matches(@"^From 19 November 2026 to 20 November 2026, 6 reviews arrived where 0\.\d+ were to be expected \(p < 0\.0001\); 6 of them with 1 or 2 stars\.$", wave!.Note.Sentence);
        Assert.Equal(reviews.Where(review => review.SiteReviewId is ['b', not '2']).Select(review => review.Id), wave.Others);
        Assert.Null((await EvidenceAsync(rounds, reviews.Single(review => review.SiteReviewId == "a1").Id)).Wave);
    }

    [Theory]
    [EveryDatabase]
    public async Task What_the_practice_publishes_contradicts_a_review(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);
        await rounds.ImportAsync(Some.SeenReview("I came in on Sunday and waited an hour. Dr. Amadi never looked at me.", stars: 1));
        var review = (await rounds.ReadAsync())[0].Id;
        Assert.False((await EvidenceAsync(rounds, review)).HasFacts);

        await WriteAsync(rounds, new() { Open = [new(DayOfWeek.Monday, new(8, 0), new(17, 0))], Clinicians = [new("Ifeoma Amadi", Until: new(2025, 1, 31))] });

        var evidence = await EvidenceAsync(rounds, review);
        Assert.True(evidence.IsContradicted);
        Assert.Equal(["Contradicted by what you publish: closed on Sundays.", "Contradicted by what you publish: Dr. Amadi left here on 31 January 2025, the review is of 21 November 2026."], evidence.Facts.Select(fact => fact.Sentence));
    }

    [Theory]
    [EveryDatabase]
    public async Task A_fact_sheet_comes_back_as_it_was_written_and_of_two_who_write_one_is_told(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);
        var sheet = new FactSheet { Open = [new(DayOfWeek.Monday, new(8, 30), new(17, 0))], NotOffered = ["root canal"], Clinicians = [new("Dr Some", new(2020, 1, 1), Licence: new("Some Board", new(2026, 11, 1)))], Staff = ["Jo"], Places = ["Elm Street"] };

        Assert.Null(await WriteAsync(rounds, sheet));
        Assert.Equal(RefusalKind.Changed, (await WriteAsync(rounds, new()))?.Kind);

        var shown = await rounds.Practice.DoAsync(db => new ShowFacts(db).RunAsync(new(rounds.Practice.Owner.Id), default));
        Assert.Equal((1, sheet.Open[0], sheet.Clinicians[0], "root canal"), (shown.Version, shown.Sheet.Open[0], shown.Sheet.Clinicians[0], shown.Sheet.NotOffered[0]));
        Assert.Null(await WriteAsync(rounds, shown.Sheet, shown.Version));
    }

    public static TheoryData<FactSheet, string> Wrong => new()
    {
        { new() { Open = [new(DayOfWeek.Monday, new(17, 0), new(8, 0))] }, "On Monday you close before you open" },
        { new() { Clinicians = [new("Dr Some", new(2026, 2, 1), new(2026, 1, 1))] }, "left before the first day" },
        { new() { Clinicians = [new("Dr Some", new(26, 2, 1))] }, "before 1940" },
        { new() { Clinicians = [new("Dr Some", Licence: new("Board", new(2027, 1, 1)))] }, "cannot be right" },
        { new() { Staff = [.. Enumerable.Range(0, 201).Select(at => $"{at}")] }, "up to 200 entries" },
        { new() { Places = [new('x', 201)] }, "up to 200 characters" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_so_is_told_in_a_sentence(FactSheet sheet, string sentence)
    {
        await using var rounds = await TestRounds.MakeAsync();

        Assert.Contains(sentence, (await WriteAsync(rounds, sheet))!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_shows_a_match_a_possible_one_none_a_wave_and_a_contradiction_and_touches_nobody_elses()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var practice = rounds.Practice;
        await rounds.ImportAsync(Some.SeenReview("I had massage there.", author: "Glen Pruitt"));
        var own = (await rounds.ReadAsync())[0].Id;
        await practice.DoAsync(db => new InstallSample(db, Screener.Fast, (review, _) => TriageByWords.Of(review), practice.Clock).RunAsync(new(practice.Owner.Id), default));
        var sample = (await rounds.ReadAsync()).Where(review => review.SiteReviewId.StartsWith("sample-", StringComparison.Ordinal)).ToList();

        foreach (var (author, expected) in new[] { ("Glen Pruitt", "Match"), ("R. Stone", "Possible"), ("Dana Whitlock", "None"), ("Anonymous", "NotMatchable") })
            Assert.Equal(expected, $"{(await LookAsync(rounds, sample.First(review => review.Author == author).Id)).Look?.Answer.Match}");
        Assert.Equal(5, (await EvidenceAsync(rounds, sample.Single(review => review.Author == "Patriot55").Id)).Wave?.Others.Count);
        Assert.True((await EvidenceAsync(rounds, sample.Single(review => review.Author == "Truth Teller").Id)).IsContradicted);
        Assert.True((await EvidenceAsync(rounds, sample.Single(review => review.Author == "Marge").Id)).Copies.Count == 1);

        Assert.Equal(RefusalKind.NotNow, (await LookAsync(rounds, own)).Refusal?.Kind);
        Assert.True((await EvidenceAsync(rounds, own)).IsEmpty);
        await practice.DoAsync(db => new RemoveSample(db).RunAsync(new(practice.Owner.Id), default));
        Assert.Equal((0, 0), (await practice.DoAsync(db => db.Visits.IgnoreQueryFilters().CountAsync()), await practice.DoAsync(db => db.PublicFacts.IgnoreQueryFilters().CountAsync())));
    }

    private static async Task<ReviewEvidence> EvidenceAsync(TestRounds rounds, Guid review) =>
        (await rounds.Practice.DoAsync(db => new ShowReview(db, TestRounds.Triage).RunAsync(new(rounds.Practice.Owner.Id, review), default))).Review!.Evidence;

    private static Task<LookIntoVisits.Result> LookAsync(TestRounds rounds, Guid review) =>
        rounds.Practice.DoAsync(db => new LookIntoVisits(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review), default));

    private static async Task<Refusal?> WriteAsync(TestRounds rounds, FactSheet sheet, int version = 0) =>
        (await rounds.Practice.DoAsync(db => new WriteFacts(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, sheet, version), default))).Refusal;
}
