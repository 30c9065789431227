using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>Screens a text and keeps it as a draft.</summary>
public sealed class KeepDraft(GoodStandingDb db, Screener screener, TimeProvider clock)
{
    /// <summary>Expires is the last moment at which publishing makes sense, or null. AnsweredId is the stored review that it answers; its words are kept beside the draft then.</summary>
    public sealed record Request(
        Guid MemberId, Network Network, PostContext Context, string Words, string? Review = null, DateTimeOffset? Expires = null, Guid? AnsweredId = null);

    public sealed record Result(Guid? DraftId, DraftScreening? Screening, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (WordLimits.Check(request.Words, request.Review) is { } refusal)
            return new(null, null, refusal);
        if (request.Expires <= now)
            return new(null, null, Refusal.Invalid("Its last moment has already passed."));
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } author)
            return new(null, null, Refusal.NotFound);
        if (request.AnsweredId is { } answered && !await ReviewPage.SeenBy(db.Reviews, author).AnyAsync(review => review.Id == answered, cancellationToken))
            return new(null, null, Refusal.NotFound);

        var draft = new Draft
        {
            Id = Guid.CreateVersion7(now),
            AuthorId = author.Id,
            Author = author,
            Network = request.Network,
            Context = request.Context,
            Words = request.Words,
            Review = request.Review,
            AnsweredId = request.AnsweredId,
            Expires = request.Expires,
        };
        draft.Begin(author, now);
        author.FirstCheckAt ??= now;
        db.Drafts.Add(draft);
        var screening = DraftScreening.Of(draft, screener);
        await new DraftAtHand(db, author, draft).KeepAsync(screening, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new(draft.Id, screening);
    }
}
