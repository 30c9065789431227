using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;

namespace GoodStanding.App.Check;

/// <summary>The author takes a reader's words in one click. Who wrote them has thereby approved them, unless screening stops them or she no longer reads for others.</summary>
public sealed class AcceptSuggestion(GoodStandingDb db, Screener screener, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, Guid SuggestionId);

    public sealed record Result(DraftScreening? Screening, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(null, refusal);

        var draft = atHand.Draft;
        if (draft.Suggestions.SingleOrDefault(each => each.Id == request.SuggestionId) is not { } suggestion)
            return new(null, Refusal.NotFound);

        var now = clock.GetUtcNow();
        if (draft.Act(DraftAct.AcceptSuggestion, atHand.Member, now) is { } no)
            return new(null, no);

        suggestion.AcceptedAt = now;
        draft.PutWords(suggestion.Words);
        var screening = DraftScreening.Of(draft, screener);
        await atHand.KeepAsync(screening, cancellationToken);
        var stillReads = (await atHand.ReadersAsync(cancellationToken)).Exists(reader => reader.Id == suggestion.ReaderId);
        if (screening.Verdict != Verdict.Stop && stillReads)
            draft.ApprovedById = suggestion.ReaderId;

        return new(screening, await db.TrySaveAsync(cancellationToken));
    }
}
