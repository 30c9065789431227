using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;

namespace GoodStanding.App.Check;

/// <summary>A second reader offers other words.</summary>
public sealed class SuggestWords(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, string Words, string? Why = null);

    public sealed record Result(Guid? SuggestionId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (WordLimits.Check(request.Words) is { } unusable)
            return new(null, unusable);
        if (request.Why?.Length > Limits.Reason)
            return new(null, Refusal.Invalid($"A reason has at most {Limits.Reason:N0} characters."));

        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(null, refusal);

        var now = clock.GetUtcNow();
        if (atHand.Draft.Act(DraftAct.Suggest, atHand.Member, now) is { } no)
            return new(null, no);

        var suggestion = new Suggestion
        {
            Id = Guid.CreateVersion7(now),
            ReaderId = atHand.Member.Id,
            Words = request.Words,
            Why = request.Why,
            CreatedAt = now,
        };
        atHand.Draft.Suggestions.Add(suggestion);
        atHand.Notify(atHand.Draft.AuthorId, NoticeKind.WordsSuggested, now);
        return new(suggestion.Id, await db.TrySaveAsync(cancellationToken));
    }
}
