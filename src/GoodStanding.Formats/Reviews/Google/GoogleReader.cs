using System.Text.Json;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Formats.Reviews.Json;
using GoodStanding.Formats.Reviews.Texts;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Google;

/// <summary>Reads Google Business Profile: the export of Takeout and the answers of the My Business API, version 4, which share their words.</summary>
/// <remarks>https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews</remarks>
public sealed class GoogleReader : IReviewReader
{
    private const string Site = "google";

    /// <inheritdoc/>
    public string Title => "reviews of a Google Business Profile";

    /// <inheritdoc/>
    public bool IsMine(ReviewFile file) =>
        file.First is '{' or '[' && ((file.Has("\"starRating\""u8) && file.Has("\"reviewer\""u8)) || file.Has("\"totalReviewCount\""u8) || file.Has("\"totalReviews\""u8));

    /// <inheritdoc/>
    public IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report)
    {
        ReadHead(file.Json, report);

        // batchGetReviews wraps each review together with the name of its location.
        var arrayName = file.Has("\"locationReviews\""u8) ? "locationReviews" : "reviews";
        foreach (var (found, place) in JsonReviews.Of(file, arrayName, report))
        {
            if (found.ValueKind == JsonValueKind.Object && IsPageWithoutReviews(found))
                continue;

            var review = found.Member("review") is { ValueKind: JsonValueKind.Object } inner ? inner : found;
            if (ToRaw(review, found.Text("name"), place).Finish(context, report) is { } finished)
                yield return finished;
        }
    }

    // Google leaves the list out when a listing has no reviews.
    private static bool IsPageWithoutReviews(JsonElement found) =>
        found.Member("totalReviewCount").ValueKind == JsonValueKind.Number || found.Member("totalReviews").ValueKind == JsonValueKind.Number;

    private static void ReadHead(JsonElement root, ReviewReport report)
    {
        if (Mojibake.Mend(root.Text("business")) is { } name)
            report.Subject = new(name);
        if (RatingText.Read(root.Text("averageRating")) is { IsOnScale: true } mean)
            report.AggregateRating = new(mean, RatingText.Count(root.Text("totalReviewCount")), null);
    }

    private static RawReview ToRaw(JsonElement review, string? location, string place)
    {
        var name = review.Text("name") ?? "";
        var end = name.IndexOf("/reviews/", StringComparison.Ordinal);
        var reviewer = review.Member("reviewer");
        var reply = review.Member("reviewReply");
        return new(place)
        {
            Site = Site,
            Listing = end < 0 ? location : name[..end],
            Id = review.Text("reviewId") ?? (end < 0 ? null : name[(end + "/reviews/".Length)..]),
            Author = reviewer.Member("isAnonymous").ValueKind == JsonValueKind.True ? null : Mojibake.Mend(reviewer.Text("displayName")),
            Rating = review.Text("starRating") is not "STAR_RATING_UNSPECIFIED" and var stars ? stars : null,
            Body = Mojibake.Mend(OriginalWords.Of(review.Text("comment"))),
            Published = review.Text("createTime"),
            Modified = review.Text("updateTime"),
            Reply = Mojibake.Mend(OriginalWords.Of(reply.Text("comment"))),
            ReplyPublished = reply.Text("updateTime"),
        };
    }
}
