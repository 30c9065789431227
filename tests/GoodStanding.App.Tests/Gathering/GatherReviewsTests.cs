using GoodStanding.App.Rounds;
using GoodStanding.Connectors;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Gathering;

public sealed class GatherReviewsTests
{
    [Theory]
    [EveryDatabase]
    public async Task What_the_site_shows_is_taken_in_without_a_member_and_nothing_twice(DatabaseKind database)
    {
        await using var gathering = await TestGathering.MakeAsync(database);
        gathering.Google.Shows(Some.SeenReview(id: "a"), Some.SeenReview("Long wait.", "b", 2));

        var first = await gathering.GatherAsync();
        var again = await gathering.GatherAsync();
        await gathering.GatherAfterAsync(6);

        Assert.Equal((1, 0), (first.Answered, again.Answered));
        Assert.Equal(2, gathering.Google.Questions.Count);
        Assert.Equal(["a", "b"], (await gathering.Rounds.ReadAsync()).Select(review => review.SiteReviewId));
        var question = gathering.Google.Questions.First();
        Assert.Equal(("accounts/1/locations/2", TestGathering.Secret), (question.Key, Assert.IsType<SourceSecret.ApiKey>(question.Secret).Value));
    }

    [Theory]
    [EveryDatabase]
    public async Task A_review_that_two_whole_readings_miss_has_vanished(DatabaseKind database)
    {
        await using var gathering = await TestGathering.MakeAsync(database);
        gathering.Google.Shows(Some.SeenReview(id: "a"), Some.SeenReview("Long wait.", "b", 2));
        await gathering.GatherAsync();
        gathering.Google.Shows(Some.SeenReview(id: "a"));

        await gathering.GatherAfterAsync(6);
        var missed = (await gathering.Rounds.ReadAsync())[1].VanishedAt;
        await gathering.GatherAfterAsync(6);

        Assert.Null(missed);
        Assert.Equal(ReviewNews.Vanished, (await gathering.Rounds.ReadAsync())[1].News);
    }

    [Fact]
    public async Task While_a_review_is_missing_the_site_is_asked_for_everything()
    {
        await using var gathering = await TestGathering.MakeAsync();
        gathering.Google.Answers(new SourceAnswer(SourceOutcome.Read, [Some.SeenReview(id: "a"), Some.SeenReview("Long wait.", "b", 2)], IsFullSighting: true, Validator: "v1"));
        await gathering.GatherAsync();
        gathering.Google.Answers(new SourceAnswer(SourceOutcome.Read, [Some.SeenReview(id: "a")], IsFullSighting: true, Validator: "v2"));
        await gathering.GatherAfterAsync(6);
        await gathering.GatherAfterAsync(6);

        Assert.Equal([null, "v1", null], gathering.Google.Questions.Select(question => question.Validator));
    }

    [Theory]
    [InlineData(SourceOutcome.Failed, SourceState.Failed)]
    [InlineData(SourceOutcome.Blocked, SourceState.Blocked)]
    [InlineData(SourceOutcome.Changed, SourceState.Changed)]
    public async Task A_source_that_breaks_is_said_and_never_told_as_empty(SourceOutcome outcome, SourceState state)
    {
        await using var gathering = await TestGathering.MakeAsync();
        gathering.Google.Answers(new SourceAnswer(outcome, [], Reason: "It said no."));

        var round = await gathering.GatherAsync();

        Assert.Equal([(gathering.Rounds.ListingId, state)], round.Broken);
        var connected = await gathering.ReadAsync();
        Assert.Equal((state, state, "It said no.", 1), (connected.State, connected.Listing.SourceState, connected.Reason, connected.Failures));
        var looked = (await gathering.Practice.DoAsync(db => new LookAtRounds(db, gathering.Practice.Clock).RunAsync(new(gathering.Practice.Owner.Id), default))).Rounds!;
        Assert.Equal(gathering.Rounds.ListingId, Assert.Single(looked.Broken).Id);
    }

    [Fact]
    public async Task A_site_without_a_review_is_empty_and_not_broken()
    {
        await using var gathering = await TestGathering.MakeAsync();

        await gathering.GatherAsync();
        gathering.Google.Answers(new SourceAnswer(SourceOutcome.Unchanged, []));
        await gathering.GatherAfterAsync(6);

        var connected = await gathering.ReadAsync();
        Assert.Equal((SourceState.Empty, SourceState.Empty, 0), (connected.State, connected.Listing.SourceState, connected.Failures));
    }

    [Fact]
    public async Task What_was_read_before_a_failure_is_kept_and_makes_nothing_vanish()
    {
        await using var gathering = await TestGathering.MakeAsync();
        gathering.Google.Shows(Some.SeenReview(id: "a"));
        await gathering.GatherAsync();
        gathering.Google.Answers(new SourceAnswer(SourceOutcome.Failed, [Some.SeenReview("Long wait.", "b", 2)], Reason: "It broke off."));

        await gathering.GatherAfterAsync(6);
        await gathering.GatherAfterAsync(12);

        Assert.Equal([null, null], (await gathering.Rounds.ReadAsync()).Select(review => review.MissedSince));
        Assert.Equal(SourceState.Failed, (await gathering.ReadAsync()).Listing.SourceState);
    }

    [Fact]
    public async Task A_source_that_fails_or_throws_does_not_stop_the_others()
    {
        await using var gathering = await TestGathering.MakeAsync();
        var (_, yelp) = await gathering.Rounds.AddListingAsync(site: "yelp", key: "dr-some", professional: gathering.Rounds.ProfessionalId);
        await gathering.ConnectAsync(yelp, "dr-some");
        gathering.Google.Answers(_ => throw new InvalidOperationException(TestGathering.Secret));
        gathering.Yelp.Shows(Some.SeenReview(id: "y"));

        var round = await gathering.GatherAsync();

        Assert.Equal((1, SourceState.Failed), (round.Answered, Assert.Single(round.Broken).State));
        Assert.Single(await gathering.Rounds.ReadAsync());
        Assert.DoesNotContain(TestGathering.Secret, (await gathering.ReadAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_failure_in_a_row_makes_the_wait_longer_and_a_good_answer_ends_it()
    {
        await using var gathering = await TestGathering.MakeAsync();
        gathering.Google.Answers(new SourceAnswer(SourceOutcome.Failed, []));
        var waits = new List<TimeSpan>();
        for (var times = 0; times < 4; times++)
        {
            await gathering.GatherAfterAsync(48);
            var connected = await gathering.ReadAsync();
            waits.Add(connected.NextAskAt - connected.AskedAt!.Value);
        }

        gathering.Google.Shows(Some.SeenReview());
        await gathering.GatherAfterAsync(48);

        Assert.Equal(waits.Order(), waits);
        Assert.True(waits[3] > waits[0]);
        Assert.Equal(0, (await gathering.ReadAsync()).Failures);
    }

    [Fact]
    public async Task Nobody_asks_before_the_site_wants_and_a_button_does_not_either()
    {
        await using var gathering = await TestGathering.MakeAsync();
        gathering.Google.Answers(new SourceAnswer(SourceOutcome.Blocked, [], RetryAfter: TimeSpan.FromHours(20), Reason: "It was asked too often."));
        await gathering.GatherAsync();

        await gathering.GatherAfterAsync(19);
        var now = await gathering.AskNowAsync();
        var asked = gathering.Google.Questions.Count;
        await gathering.GatherAfterAsync(1);

        Assert.Equal((1, RefusalKind.NotNow), (asked, now.Refusal?.Kind));
        Assert.Equal(2, gathering.Google.Questions.Count);
    }

    [Fact]
    public async Task A_person_may_ask_at_once_though_not_every_second()
    {
        await using var gathering = await TestGathering.MakeAsync();
        gathering.Google.Shows(Some.SeenReview());
        await gathering.GatherAsync();

        var tooSoon = await gathering.AskNowAsync();
        gathering.Practice.Clock.Advance(TimeSpan.FromMinutes(2));
        var asked = await gathering.AskNowAsync();

        Assert.Equal(RefusalKind.NotNow, tooSoon.Refusal?.Kind);
        Assert.Equal((SourceState.Read, 1), (asked.Asked?.State, asked.Asked?.Taken?.Unchanged));
        Assert.Equal(RefusalKind.NotFound, (await gathering.AskNowAsync(Guid.CreateVersion7(Some.Time))).Refusal?.Kind);
    }

    [Theory]
    [EveryDatabase]
    public async Task Of_many_programs_on_one_database_one_asks(DatabaseKind database)
    {
        await using var gathering = await TestGathering.MakeAsync(database);
        gathering.Google.Answers(async _ =>
        {
            await Task.Delay(100);
            return new(SourceOutcome.Read, [Some.SeenReview()], IsFullSighting: true);
        });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => gathering.GatherAsync()));

        Assert.Single(gathering.Google.Questions);
    }

    [Fact]
    public async Task Whoever_is_stopped_in_the_middle_leaves_the_source_free()
    {
        await using var gathering = await TestGathering.MakeAsync();
        using var stop = new CancellationTokenSource();
        gathering.Google.Answers(_ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gathering.GatherAsync(stop.Token));

        Assert.Null((await gathering.ReadAsync()).ClaimedUntil);
    }

    [Fact]
    public async Task Of_a_program_that_died_the_claim_ends_by_itself()
    {
        await using var gathering = await TestGathering.MakeAsync();
        await gathering.Practice.DoAsync(db => db.ConnectedListings.IgnoreQueryFilters()
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.ClaimedUntil, gathering.Practice.Clock.GetUtcNow().AddMinutes(30))));

        await gathering.GatherAsync();
        var before = gathering.Google.Questions.Count;
        await gathering.GatherAfterAsync(0.5);

        Assert.Equal((0, 1), (before, gathering.Google.Questions.Count));
    }
}
