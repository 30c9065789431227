using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class NotedAnswerTests
{
    [Theory]
    [EveryDatabase]
    public async Task An_answer_given_on_the_site_is_noted_and_its_words_come_with_the_next_reading(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Some.SeenReview());

        Assert.Null((await NoteAsync(rounds, new(2026, 11, 23))).Refusal);

        var noted = (await rounds.ReadAsync())[0];
        Assert.Equal(("", new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero), rounds.Practice.Owner.Id, HandlingState.Done), (noted.ReplyWords, noted.ReplyAt, noted.AnswerNotedById, noted.Handling));
        var shown = (await rounds.Practice.DoAsync(db => new ShowReview(db, TestRounds.Triage).RunAsync(new(rounds.Practice.Clinician.Id, noted.Id), default))).Review!;
        Assert.Equal((rounds.Practice.Owner.Name, true), (shown.AnswerNotedBy, shown.AgainstAnswer?.Contains("answered already", StringComparison.Ordinal)));
        Assert.Equal(RefusalKind.NotNow, (await NoteAsync(rounds, new(2026, 11, 23))).Refusal?.Kind);

        await rounds.ImportAsync(Some.SeenReview() with { OwnerReply = new("Thank you.", Some.Time) });
        var read = (await rounds.ReadAsync())[0];
        Assert.Equal(("Thank you.", (Guid?)null, HandlingState.Done), (read.ReplyWords, read.AnswerNotedById, read.Handling));
    }

    [Fact]
    public async Task A_note_by_mistake_is_taken_back_and_an_answer_of_the_site_is_not()
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(Some.SeenReview());
        await NoteAsync(rounds, new(2026, 11, 24));

        Assert.Null((await NoteAsync(rounds, null)).Refusal);

        var back = (await rounds.ReadAsync())[0];
        Assert.Equal((null, null, HandlingState.Seen), (back.ReplyWords, back.ReplyAt, back.Handling));
        await rounds.ImportAsync(Some.SeenReview() with { OwnerReply = new("Thank you.", Some.Time) });
        Assert.Equal(RefusalKind.NotNow, (await NoteAsync(rounds, null)).Refusal?.Kind);
    }

    [Theory]
    [InlineData(2026, 11, 25)]
    [InlineData(2026, 11, 1)]
    public async Task A_day_to_come_or_before_the_review_is_told_so(int year, int month, int day)
    {
        await using var rounds = await TestRounds.MakeAsync();
        await rounds.ImportAsync(Some.SeenReview());

        Assert.Equal(RefusalKind.Invalid, (await NoteAsync(rounds, new(year, month, day))).Refusal?.Kind);
    }

    [Fact]
    public async Task Whoever_answered_the_same_complaint_elsewhere_is_told_to_stop_at_one()
    {
        const string Words = "We waited two hours past our appointment in the cold hall and nobody came to tell us why it took so long.";
        await using var rounds = await TestRounds.MakeAsync();
        var (_, yelp) = await rounds.AddListingAsync(site: "yelp", key: "other", linked: rounds.Practice.Clinician.Id);
        await rounds.ImportAsync(Some.SeenReview(Words, "a", 1) with { OwnerReply = new("We are sorry to read this.", Some.Time) });
        await rounds.ImportAsync(yelp, isFull: false, Some.SeenReview(Words, "b", 1));
        var second = (await rounds.ReadAsync())[1].Id;

        var shown = await rounds.Practice.DoAsync(db => new ShowReview(db, TestRounds.Triage).RunAsync(new(rounds.Practice.Owner.Id, second), default));

        Assert.Contains("One answer, then stop", shown.Review!.AgainstAnswer, StringComparison.Ordinal);
    }

    private static async Task<NoteAnswer.Result> NoteAsync(TestRounds rounds, DateOnly? on)
    {
        var review = (await rounds.ReadAsync())[0];
        return await rounds.Practice.DoAsync(db => new NoteAnswer(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review.Id, review.Version, on), default));
    }
}
