using System.Globalization;
using System.Text.Json;
using GoodStanding.Connectors.Door;
using GoodStanding.Formats.Reviews.Trustpilot;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Connectors.Trustpilot;

/// <summary>Asks Trustpilot's public interface for all reviews of a domain. The private one, which adds e-mail addresses and order numbers, is never asked.</summary>
/// <remarks>https://developers.trustpilot.com/business-units-api-(public), seen November 2026.</remarks>
public sealed class TrustpilotReviewSource(OutboundDoor door, SourceAddresses addresses, TimeProvider clock) : IReviewSource
{
    private const string Site = "Trustpilot";
    private const int PageSize = 100;
    private const int MostPages = 200;
    private const double LeastShare = 0.9;

    /// <inheritdoc/>
    public string SiteId => "trustpilot";

    /// <inheritdoc/>
    public async Task<SourceAnswer> AskAsync(SourceQuestion question, CancellationToken cancellationToken)
    {
        if (question.Secret is not SourceSecret.ApiKey key)
            return Setback.Missing("Trustpilot has no key yet: enter the key of your own business account.").ToAnswer();
        if (Uri.CheckHostName(question.Key) != UriHostNameType.Dns)
            return Setback.Missing("This listing has no domain: enter your website's name, such as practice.example.").ToAnswer();

        var found = await AskAsync($"find?name={Uri.EscapeDataString(question.Key)}", key, cancellationToken);
        if (Setback.Of(found, Site) is { } refused)
            return refused.ToAnswer();
        if (!JsonAnswer.TryRead(found, out var unit) || unit.Text("id") is not { } id)
            return Setback.Unknown(Site).ToAnswer();

        return await PagesAsync(question, key, id, RatingOf(unit), cancellationToken);
    }

    private async Task<SourceAnswer> PagesAsync(SourceQuestion question, SourceSecret.ApiKey key, string id, AggregateRating? rating, CancellationToken cancellationToken)
    {
        var pages = new ReviewPages(new TrustpilotReader(), SiteId, question.Key, clock.GetUtcNow());
        for (var page = 1; page <= MostPages; page++)
        {
            var answer = await AskAsync($"{Uri.EscapeDataString(id)}/reviews?page={page}&perPage={PageSize}&orderBy=createdat.desc", key, cancellationToken);
            if (Setback.Of(answer, Site) is { } setback)
                return pages.Answer(rating, setback);
            if (!JsonAnswer.TryRead(answer, out var root) || !root.Has("reviews", JsonValueKind.Array) || !pages.TryAdd(answer))
                return pages.Answer(rating, Setback.Unknown(Site));
            if (root.Member("reviews").GetArrayLength() < PageSize)
                return pages.Answer(rating, isFullSighting: pages.Reviews.Count >= LeastShare * (rating?.RatingCount ?? 0));
        }

        return pages.Answer(rating, isFullSighting: false);
    }

    private Task<DoorAnswer> AskAsync(string path, SourceSecret.ApiKey key, CancellationToken cancellationToken) =>
        door.AskAsync(new($"{addresses.Trustpilot}/v1/business-units/{path}") { SecretHeaders = [("apikey", key.Value)], Headers = [("Accept", "application/json")] }, cancellationToken);

    private static AggregateRating? RatingOf(JsonElement unit) =>
        decimal.TryParse(unit.Member("score").Text("trustScore"), NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && new Rating(score) is { IsOnScale: true } mean
            ? new(mean, int.TryParse(unit.Member("numberOfReviews").Text("total"), CultureInfo.InvariantCulture, out var total) ? total : null, null)
            : null;
}
