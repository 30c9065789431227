using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>The author says that she published it by hand, and where it stands. A review that it answers is answered then.</summary>
public sealed class RecordPublication(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, string Permalink);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (!IsWebAddress(request.Permalink))
            return new(Refusal.Invalid("Give the address of the post; it begins with https://"));

        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(refusal);

        var draft = atHand.Draft;
        var now = clock.GetUtcNow();
        if (draft.State == DraftState.Scheduled && now < draft.ScheduledFor)
            return new(Refusal.NotNow("Its time has not come yet."));
        if (draft.State == DraftState.Scheduled && now >= draft.Expires)
            return new(Refusal.NotNow("Its time has gone by. Nothing goes out late."));
        if (draft.Act(DraftAct.Publish, atHand.Member, now) is { } no)
            return new(no);

        draft.PublishedAt = now;
        draft.Permalink = request.Permalink;
        if (draft.AnsweredId is { } answered && await db.Reviews.SingleOrDefaultAsync(review => review.Id == answered, cancellationToken) is { } review)
        {
            review.PutReply(new(draft.Words, now));
            review.Handle(HandlingState.Done, atHand.Member.Id, now);
        }

        return new(await db.TrySaveAsync(cancellationToken));
    }

    // It becomes a link on our pages, so only plain web addresses pass.
    private static bool IsWebAddress(string? text) =>
        text is { Length: <= Limits.Address }
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter == '\\')
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { UserInfo: "", Host: not "" };
}
