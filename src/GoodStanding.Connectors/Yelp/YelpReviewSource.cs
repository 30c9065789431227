using System.Text.Json;
using GoodStanding.Connectors.Door;
using GoodStanding.Formats.Reviews.Yelp;

namespace GoodStanding.Connectors.Yelp;

/// <summary>Asks Yelp for the numbers of a business and the beginnings of up to three reviews, which is all that its interface hands out.</summary>
/// <remarks>https://docs.developer.yelp.com/reference/v3_business_info and …/v3_business_reviews. The whole words are read from a saved page.</remarks>
public sealed class YelpReviewSource(OutboundDoor door, SourceAddresses addresses, TimeProvider clock) : IReviewSource
{
    private const string Site = "Yelp";

    /// <inheritdoc/>
    public string SiteId => "yelp";

    /// <inheritdoc/>
    public async Task<SourceAnswer> AskAsync(SourceQuestion question, CancellationToken cancellationToken)
    {
        if (question.Secret is not SourceSecret.ApiKey key)
            return Setback.Missing("Yelp has no key yet: enter the key of your own app at Yelp.").ToAnswer();
        if (string.IsNullOrWhiteSpace(question.Key) || question.Key is "." or ".." || question.Key.Length > 200)
            return Setback.Missing("This listing has no name of Yelp's: enter what stands behind /biz/ in its address.").ToAnswer();

        var business = await AskAsync(question, key, "", cancellationToken);
        if (Setback.Of(business, Site) is { } refused)
            return refused.ToAnswer();

        var pages = new ReviewPages(new YelpReader(), SiteId, question.Key, clock.GetUtcNow());
        if (!JsonAnswer.TryRead(business, out var numbers) || !numbers.Has("review_count", JsonValueKind.Number) || !pages.TryAdd(business))
            return Setback.Unknown(Site).ToAnswer();

        var reviews = await AskAsync(question, key, "/reviews?sort_by=newest", cancellationToken);
        if (Setback.Of(reviews, Site) is { } withheld)
            return pages.Answer(pages.Rating, withheld);

        return JsonAnswer.TryRead(reviews, out var list) && list.Has("reviews", JsonValueKind.Array) && pages.TryAdd(reviews)
            ? pages.Answer(pages.Rating, isFullSighting: false)
            : pages.Answer(pages.Rating, Setback.Unknown(Site));
    }

    private Task<DoorAnswer> AskAsync(SourceQuestion question, SourceSecret.ApiKey key, string path, CancellationToken cancellationToken) => door.AskAsync(
        new($"{addresses.Yelp}/v3/businesses/{Uri.EscapeDataString(question.Key)}{path}") { SecretHeaders = [("Authorization", "Bearer " + key.Value)], Headers = [("Accept", "application/json")] },
        cancellationToken);
}
