using GoodStanding.Storage;

namespace GoodStanding.App.Rounds;

/// <summary>Lists the reviews that a member sees, newest first, fifty at a time.</summary>
public sealed class ListReviews(GoodStandingDb db)
{
    /// <summary>After null is the first page.</summary>
    public sealed record Request(Guid MemberId, ReviewFilter Filter, ReviewPlace? After = null);

    public sealed record Result(ReviewPage Page, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(ReviewPage.Empty, Refusal.NotFound);

        return new(await ReviewPage.TakeAsync(request.Filter.Of(ReviewPage.SeenBy(db.Reviews, member)), request.After, cancellationToken));
    }
}
