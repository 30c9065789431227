using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Check;

public sealed class SecondReaderTests
{
    [Theory]
    [EveryDatabase]
    public async Task A_draft_walks_from_drafting_to_published_with_every_step_written_down(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var id = await practice.KeepScheduledAsync();
        practice.Clock.Advance(12);

        var published = await practice.DoAsync(db => new RecordPublication(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 5, "https://social.example/@some/1"), default));

        Assert.Null(published.Refusal);
        var draft = await practice.ReadAsync(id);
        Assert.Equal(DraftState.Published, draft.State);
        DraftAct[] acts = [DraftAct.Keep, DraftAct.Hold, DraftAct.AskReader, DraftAct.Approve, DraftAct.Schedule, DraftAct.Publish];
        Assert.Equal(acts, draft.Events.OrderBy(each => each.Number).Select(each => each.Act));
        Assert.Equal(practice.Reader.Id, draft.Events.Single(each => each.Act == DraftAct.Approve).MemberId);
        Assert.All(draft.Events, each => Assert.Equal(practice.Practice.Id, each.PracticeId));
    }

    [Fact]
    public async Task A_post_that_becomes_a_reply_is_screened_as_one()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepAsync();
        const string words = "Sorry your visit ran late.";

        var asPost = await practice.DoAsync(db => new ReviseDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 1, words), default));
        var asReply = await practice.DoAsync(db => new ReviseDraft(db, Screener.Fast, practice.Clock).RunAsync(
            new(practice.Clinician.Id, id, 2, words, "Waited two hours", Network.ReviewSite, PostContext.ReplyToReview), default));

        Assert.DoesNotContain(asPost.Screening!.Report.Findings, finding => finding.Category == Category.ConfirmsPatient);
        Assert.Contains(asReply.Screening!.Report.Findings, finding => finding.Category == Category.ConfirmsPatient);
        Assert.Equal(PostContext.ReplyToReview, (await practice.ReadAsync(id)).Context);
    }

    [Fact]
    public async Task A_draft_with_new_words_does_not_end_at_the_time_of_the_old_ones()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepScheduledAsync();
        Assert.NotNull((await practice.ReadAsync(id)).Expires);

        var revised = await practice.DoAsync(db => new ReviseDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 5, "Wash your hands after you eat, too."), default));

        Assert.Null(revised.Refusal);
        Assert.Null((await practice.ReadAsync(id)).Expires);
    }

    [Fact]
    public async Task Nobody_approves_her_own_draft_whatever_her_role()
    {
        await using var practice = await TestPractice.MakeAsync();
        foreach (var author in new[] { practice.Owner, practice.Reader, practice.Clinician })
        {
            var id = await practice.KeepAsync(author: author);
            await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(author.Id, id, 1), default));
            await practice.DoAsync(db => new AskSecondReader(db, practice.Clock).RunAsync(new(author.Id, id, 2), default));

            var approved = await practice.DoAsync(db => new ApproveDraft(db, Screener.Fast, practice.Clock).RunAsync(new(author.Id, id, 3), default));

            Assert.Equal(RefusalKind.NotAllowed, approved.Refusal?.Kind);
        }
    }

    [Fact]
    public async Task A_clinician_does_not_see_what_another_wrote()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepAsync(author: practice.Owner);

        var shown = await practice.DoAsync(db => new ShowDraft(db, Screener.Fast).RunAsync(new(practice.Clinician.Id, id), default));

        Assert.Equal(Refusal.NotFound, shown.Refusal);
    }

    [Fact]
    public async Task A_draft_is_the_authors_own_until_she_shows_it()
    {
        await using var practice = await TestPractice.MakeAsync();
        var kept = await practice.KeepAsync();
        var shown = await practice.KeepInReviewAsync();

        var before = await practice.DoAsync(db => new ShowDraft(db, Screener.Fast).RunAsync(new(practice.Reader.Id, kept), default));
        var after = await practice.DoAsync(db => new ShowDraft(db, Screener.Fast).RunAsync(new(practice.Reader.Id, shown), default));

        Assert.Equal(Refusal.NotFound, before.Refusal);
        Assert.Equal(TestPractice.Calm, after.Draft?.Draft.Words);
        Assert.Equal(DraftPart.Reader, after.Draft?.Part);
    }

    [Fact]
    public async Task Words_that_changed_since_are_not_approved_unread()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync();
        var suggestion = await practice.DoAsync(db => new SuggestWords(db, practice.Clock).RunAsync(new(practice.Owner.Id, id, 3, "Wash your hands, please."), default));
        await practice.DoAsync(db => new AcceptSuggestion(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 4, suggestion.SuggestionId!.Value), default));

        var late = await practice.DoAsync(db => new ApproveDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3), default));

        Assert.Equal(Refusal.Changed, late.Refusal);
    }

    [Theory]
    [EveryDatabase]
    public async Task Of_two_readers_who_act_at_once_one_is_told(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var id = await practice.KeepInReviewAsync();
        await using var one = practice.Database.Open();
        await using var other = practice.Database.Open();
        await new ShowDraft(one, Screener.Fast).RunAsync(new(practice.Reader.Id, id), default);
        await new ShowDraft(other, Screener.Fast).RunAsync(new(practice.Owner.Id, id), default);

        // Both have loaded the same row before either writes.
        var first = await new ApproveDraft(one, Screener.Fast, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3), default);
        var second = await new DeclineDraft(other, practice.Clock).RunAsync(new(practice.Owner.Id, id, 3, "Too early."), default);

        Assert.Null(first.Refusal);
        Assert.Equal(Refusal.Changed, second.Refusal);
    }

    [Theory]
    [EveryDatabase]
    public async Task Twenty_clicks_on_approve_have_one_effect(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var id = await practice.KeepInReviewAsync();

        var clicks = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => practice.DoAsync(db =>
            new ApproveDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3), default))));

        Assert.Single(clicks, click => click.Refusal is null);
        Assert.Single((await practice.ReadAsync(id)).Events, each => each.Act == DraftAct.Approve);
    }

    [Fact]
    public async Task Suggested_words_are_taken_in_one_click_and_count_as_approved()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync();
        var suggested = await practice.DoAsync(db => new SuggestWords(db, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3, "Wash your hands often.", "Shorter."), default));

        var accepted = await practice.DoAsync(db => new AcceptSuggestion(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 4, suggested.SuggestionId!.Value), default));
        var scheduled = await practice.DoAsync(db => new ScheduleDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 5), default));

        Assert.Null(accepted.Refusal);
        Assert.Null(scheduled.Refusal);
        var draft = await practice.ReadAsync(id);
        Assert.Equal(("Wash your hands often.", practice.Reader.Id), (draft.Words, draft.ApprovedById));
    }

    [Fact]
    public async Task A_suggestion_that_screening_stops_is_not_approved_by_being_taken()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync("Thank you for your words.", PostContext.ReplyToReview);
        var suggested = await practice.DoAsync(db => new SuggestWords(db, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3, TestPractice.Stopped), default));

        var accepted = await practice.DoAsync(db => new AcceptSuggestion(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 4, suggested.SuggestionId!.Value), default));

        Assert.Equal(Verdict.Stop, accepted.Screening?.Verdict);
        Assert.Null((await practice.ReadAsync(id)).ApprovedById);
    }

    [Fact]
    public async Task A_declined_draft_goes_back_with_the_reason()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync();

        var without = await practice.DoAsync(db => new DeclineDraft(db, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3, " "), default));
        var with = await practice.DoAsync(db => new DeclineDraft(db, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3, "Not our place to say."), default));

        Assert.Equal(RefusalKind.Invalid, without.Refusal?.Kind);
        Assert.Null(with.Refusal);
        var draft = await practice.ReadAsync(id);
        Assert.Equal(DraftState.Drafting, draft.State);
        Assert.Equal("Not our place to say.", draft.Events.Single(each => each.Act == DraftAct.Decline).Note);
    }

    [Fact]
    public async Task Words_of_a_reader_who_then_declined_are_no_approval_any_more()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepInReviewAsync();
        var suggested = await practice.DoAsync(db => new SuggestWords(db, practice.Clock).RunAsync(new(practice.Reader.Id, id, 3, "Wash your hands often."), default));
        await practice.DoAsync(db => new DeclineDraft(db, practice.Clock).RunAsync(new(practice.Reader.Id, id, 4, "On second thoughts, no."), default));
        await practice.DoAsync(db => new HoldDraft(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 5), default));
        await practice.DoAsync(db => new AskSecondReader(db, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 6), default));

        var accepted = await practice.DoAsync(db => new AcceptSuggestion(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 7, suggested.SuggestionId!.Value), default));

        Assert.Equal(Refusal.NotFound, accepted.Refusal);
        Assert.Empty((await practice.ReadAsync(id)).Suggestions);
    }

    [Fact]
    public async Task Editing_after_approval_sends_a_draft_back_to_drafting_unapproved()
    {
        await using var practice = await TestPractice.MakeAsync();
        var id = await practice.KeepScheduledAsync();

        var revised = await practice.DoAsync(db => new ReviseDraft(db, Screener.Fast, practice.Clock).RunAsync(new(practice.Clinician.Id, id, 5, "Other words."), default));

        Assert.Null(revised.Refusal);
        var draft = await practice.ReadAsync(id);
        Assert.Equal(DraftState.Drafting, draft.State);
        Assert.Null(draft.ApprovedById);
        Assert.Null(draft.ScheduledFor);
    }
}
