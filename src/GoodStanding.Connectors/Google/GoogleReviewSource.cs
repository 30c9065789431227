using System.Text.Json;
using GoodStanding.Connectors.Door;
using GoodStanding.Formats.Reviews.Google;

namespace GoodStanding.Connectors.Google;

/// <summary>Asks Google for all reviews of a listing: My Business API, version 4, with the grant of the practice's own client.</summary>
/// <remarks>https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews/list, seen November 2026.</remarks>
public sealed class GoogleReviewSource(OutboundDoor door, SourceAddresses addresses, TimeProvider clock) : IReviewSource
{
    private const int PageSize = 50;
    private const int MostPages = 400;

    // Google's count runs ahead of its list by a review or two; a list much shorter than the count has lost a page, and nothing may vanish for that.
    private const double LeastShare = 0.9;

    private readonly GoogleTokens _tokens = new(door, addresses);

    /// <inheritdoc/>
    public string SiteId => "google";

    /// <inheritdoc/>
    public async Task<SourceAnswer> AskAsync(SourceQuestion question, CancellationToken cancellationToken)
    {
        if (!GoogleKey.IsListing(question.Key))
            return Setback.Missing("This listing has no name of Google's (accounts/…/locations/…): choose it from your listings at Google.").ToAnswer();

        var (header, refused) = await _tokens.DrawAsync(question.Secret, cancellationToken);
        if (refused is not null)
            return refused.ToAnswer();

        var pages = new ReviewPages(new GoogleReader(), SiteId, question.Key, clock.GetUtcNow());
        string? token = null;
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await door.AskAsync(new(PageAddress(question.Key, token)) { SecretHeaders = [header] }, cancellationToken);
            if (Setback.Of(answer, GoogleTokens.Site) is { } setback)
                return pages.Answer(pages.Rating, setback);
            if (!JsonAnswer.TryRead(answer, out var root) || !IsPage(root) || !pages.TryAdd(answer))
                return pages.Answer(pages.Rating, Setback.Unknown(GoogleTokens.Site));

            token = root.Text("nextPageToken");
            if (token is null)
                return pages.Answer(pages.Rating, isFullSighting: pages.Reviews.Count >= LeastShare * (pages.Rating?.RatingCount ?? 0));
        }

        return pages.Answer(pages.Rating, isFullSighting: false);
    }

    private string PageAddress(string listing, string? token) =>
        $"{addresses.GoogleReviews}/v4/{listing}/reviews?pageSize={PageSize}&orderBy=updateTime%20desc{(token is null ? "" : "&pageToken=" + Uri.EscapeDataString(token))}";

    // Google leaves the list out when there are no reviews, and everything else too when there never were any.
    private static bool IsPage(JsonElement root) =>
        root.Has("reviews", JsonValueKind.Array) || root.Has("totalReviewCount", JsonValueKind.Number) || (!root.EnumerateObject().Any());
}
