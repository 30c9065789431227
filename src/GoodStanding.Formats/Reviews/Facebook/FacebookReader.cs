using System.Text.Json;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Formats.Reviews.Json;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Facebook;

/// <summary>Reads what a Facebook page's ratings answer: recommendations, and stars from before 2018.</summary>
/// <remarks>https://developers.facebook.com/docs/graph-api/reference/recommendation/. Closed since version 22.0 of the Graph API, by error 12.</remarks>
public sealed class FacebookReader : IReviewReader
{
    private const string Site = "facebook";
    private const string Closed = "12";

    /// <inheritdoc/>
    public string Title => "recommendations of a Facebook page";

    /// <inheritdoc/>
    public bool IsMine(ReviewFile file) =>
        file.First is '{' or '[' && (file.Has("\"recommendation_type\""u8) || file.Has("\"has_rating\""u8) || file.Has("\"fbtrace_id\""u8) || file.Has("\"OAuthException\""u8));

    /// <inheritdoc/>
    public IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report)
    {
        if (file.Json.Member("error") is { ValueKind: JsonValueKind.Object } error)
        {
            report.AddProblem(error.Text("code") == Closed
                ? "Facebook has closed this interface (error 12): open the page's reviews in a browser and save the page, or type them in."
                : $"Facebook answered with error {error.Text("code") ?? "without a number"} and no recommendations.");
            yield break;
        }

        foreach (var (review, place) in JsonReviews.Of(file, "data", report))
        {
            if (ToRaw(review, place).Finish(context, report) is { } finished)
                yield return finished;
        }
    }

    private static RawReview ToRaw(JsonElement review, string place)
    {
        string? recommends = review.Text("recommendation_type") switch
        {
            "positive" => "1",
            "negative" => "0",
            var other => other,
        };
        var isRecommendation = recommends is "0" or "1";
        return new(place)
        {
            Site = Site,
            Id = review.Member("open_graph_story").Text("id") ?? review.Text("id"),
            Author = review.Member("reviewer").Text("name"),
            Rating = isRecommendation ? recommends : review.Text("rating"),
            Best = isRecommendation ? "1" : null,
            Worst = isRecommendation ? "0" : null,
            Body = review.Text("review_text"),
            Published = review.Text("created_time"),
        };
    }
}
