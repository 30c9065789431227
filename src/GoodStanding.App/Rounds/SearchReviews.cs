using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>Finds the reviews that hold all of the words, newest first, fifty at a time. Capitals, accents, marks and a plural s do not matter.</summary>
public sealed class SearchReviews(GoodStandingDb db)
{
    private const int LongestQuery = 500;

    public sealed record Request(Guid MemberId, string Words, ReviewFilter Filter, ReviewPlace? After = null);

    public sealed record Result(ReviewPage Page, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.Words.Length > LongestQuery)
            return new(ReviewPage.Empty, Refusal.Invalid($"Search for {LongestQuery} characters at most."));
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(ReviewPage.Empty, Refusal.NotFound);
        if (ReviewSearch.Find(db, request.Words) is not { } found)
            return new(ReviewPage.Empty, Refusal.Invalid("Type a word to search for."));

        return new(await ReviewPage.TakeAsync(request.Filter.Of(ReviewPage.SeenBy(found, member)), request.After, cancellationToken));
    }
}
