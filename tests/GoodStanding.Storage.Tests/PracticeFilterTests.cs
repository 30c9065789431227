using GoodStanding.Storage.Check;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Storage.Today;
using GoodStanding.Testing.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.Storage.Tests;

/// <summary>Another practice's rows are not seen, not by any table and not by any mistake of a query.</summary>
public sealed class PracticeFilterTests
{
    // What belongs to the installation or to a person rather than to a practice.
    private static readonly Type[] OfNoPractice =
    [
        typeof(Account), typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>), typeof(IdentityUserToken<Guid>), typeof(IdentityUserPasskey<Guid>),
        typeof(Session), typeof(OneTimeToken), typeof(KeyCheck),
    ];

    [Fact]
    public void Every_row_belongs_to_a_practice_and_is_filtered_by_it()
    {
        using var db = new TestDatabaseModel().Db;

        var unfiltered = db.Model.GetEntityTypes()
            .Where(entity => !entity.IsOwned() && !OfNoPractice.Contains(entity.ClrType))
            .Where(entity => entity.GetDeclaredQueryFilters().Count == 0)
            .Select(entity => entity.ClrType.Name);

        Assert.Empty(unfiltered);
    }

    [Theory]
    [EveryDatabase]
    public async Task Rows_of_another_practice_are_not_seen(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await FillAsync(database);
        var other = await FillAsync(database);
        await using var db = database.Open();

        await db.EnterAsync(other, default);

        Assert.Equal(1, await db.Practices.CountAsync());
        Assert.Equal(1, await db.Members.CountAsync());
        Assert.Equal(1, await db.Drafts.CountAsync());
        Assert.Equal(1, await db.DraftEvents.CountAsync());
        Assert.Equal(1, await db.Suggestions.CountAsync());
        Assert.Equal(1, await db.NotSos.CountAsync());
        Assert.Equal(1, await db.RuleHits.CountAsync());
        Assert.Equal(1, await db.Notices.CountAsync());
        Assert.Equal(1, await db.ApiTokens.CountAsync());
        Assert.Equal(1, await db.Professionals.CountAsync());
        Assert.Equal(1, await db.Listings.CountAsync());
        Assert.Equal(1, await db.Reviews.CountAsync());
        Assert.Equal(1, await db.ReviewVersions.CountAsync());
        Assert.Equal(1, await db.RatingPoints.CountAsync());
        Assert.Equal(1, await db.ReviewTallies.CountAsync());
        Assert.Equal(1, await db.Disputes.CountAsync());
        Assert.Equal(1, await db.DisputeEvents.CountAsync());
        Assert.Equal(1, await db.Rounds.CountAsync());
        Assert.Equal(1, await db.Visits.CountAsync());
        Assert.Equal(1, await db.VisitKeepings.CountAsync());
        Assert.Equal(1, await db.VisitLooks.CountAsync());
        Assert.Equal(1, await db.PublicFacts.CountAsync());
        Assert.Equal(1, await db.ConnectedListings.CountAsync());
        Assert.Equal(1, await db.SourceCredentials.CountAsync());
        Assert.Equal(1, await db.Feeds.CountAsync());
        Assert.Equal(1, await db.Mentions.CountAsync());
        Assert.Equal(1, await db.ReplySendings.CountAsync());
        Assert.Equal(1, await db.Outbox.CountAsync());
        Assert.Equal(1, await db.NoticeChoices.CountAsync());
        Assert.Equal(1, await db.Webhooks.CountAsync());
        Assert.Equal(1, await db.ToldReviews.CountAsync());
    }

    [Theory]
    [EveryDatabase]
    public async Task Whoever_has_not_come_in_sees_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await FillAsync(database);
        await using var db = database.Open();

        Assert.Equal(0, await db.Practices.CountAsync());
        Assert.Equal(0, await db.Drafts.CountAsync());
        Assert.Null(await db.EnterAsync(Guid.Empty, default));
        Assert.Equal(0, await db.Drafts.CountAsync());
    }

    [Fact]
    public async Task Whoever_is_invited_or_has_left_does_not_come_in()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.Sqlite);
        await using var db = database.Open();
        var practice = Some.Practice();
        var invited = Some.Member(practice);
        invited.State = MemberState.Invited;
        var left = Some.Member(practice);
        left.State = MemberState.Left;
        await Some.SaveAsync(db, practice, invited, left);

        Assert.Null(await db.EnterAsync(invited.Id, default));
        Assert.Null(await db.EnterAsync(left.Id, default));
    }

    [Fact]
    public async Task A_row_of_another_practice_cannot_be_written()
    {
        await using var database = await TestDatabase.MakeAsync(DatabaseKind.Sqlite);
        var one = await FillAsync(database);
        var other = await FillAsync(database);
        await using var db = database.Open();
        var stolen = await db.Drafts.IgnoreQueryFilters().FirstAsync(draft => draft.AuthorId == one);
        await db.EnterAsync(other, default);

        stolen.Words = "changed";

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    private static async Task<Guid> FillAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var practice = Some.Practice();
        var member = Some.Member(practice, MemberRole.Owner);
        await Some.SaveAsync(db, practice, member);
        var draft = Some.Draft(member);
        draft.Suggestions.Add(new() { Id = Guid.CreateVersion7(Some.Time), ReaderId = member.Id, Words = "x" });
        draft.NotSos.Add(new() { Id = Guid.CreateVersion7(Some.Time), MemberId = member.Id, RuleId = "GS-SOME", Quote = "x", Reason = "x" });
        db.Add(draft);
        db.Add(new RuleHit { DraftId = draft.Id, RuleId = "GS-SOME" });
        db.Add(Notice.Of(member.Id, NoticeKind.HoldOver, draft.Id, Some.Time));
        db.Add(new ApiToken { Id = Guid.CreateVersion7(Some.Time), MemberId = member.Id, Name = "x", Hash = member.Id.ToString("N") });
        var review = Some.Review(Some.Listing());
        db.Add(Some.Dispute(review, member));
        db.Add(review.Edit(Some.SeenReview("Other words."), Some.Time));
        db.Add(new RatingPoint { Listing = review.Listing, Day = new(2026, 11, 24) });
        db.Add(new ReviewTally { PracticeId = practice.Id, Listing = review.Listing, Month = 24_322 });
        db.Add(new Round { Id = Guid.CreateVersion7(Some.Time), MemberId = member.Id, StartedAt = Some.Time, ReviewIds = [review.Id] });
        db.Add(new StoredVisit { PracticeId = practice.Id, Digest = 1, Day = new(2026, 11, 20) });
        db.Add(new VisitKeeping { PracticeId = practice.Id });
        db.Add(VisitLook.Of(VisitAct.Look, member.Id, Some.Time));
        db.Add(new PublicFacts { PracticeId = practice.Id });
        var credential = new SourceCredential { Id = Guid.CreateVersion7(Some.Time), SiteId = "google", ApiKey = "x" };
        db.Add(new ConnectedListing { Listing = review.Listing, Key = "x", Credential = credential });
        db.Add(new Feed { Id = Guid.CreateVersion7(Some.Time), Address = "https://alerts.example/", Title = "x" });
        db.Add(new Mention { Id = Guid.CreateVersion7(Some.Time), Origin = "x", EntryKey = "x", SourceName = "x", Title = "x" });
        db.Add(new ReplySending { DraftId = draft.Id, Review = review, MemberId = member.Id, Words = "x" });
        db.Add(Some.Effect(member));
        db.Add(new NoticeChoice { MemberId = member.Id });
        db.Add(Some.Webhook());
        db.Add(new ToldReview { RecipientId = member.Id, ReviewId = review.Id });
        await db.SaveChangesAsync();
        return member.Id;
    }
}
