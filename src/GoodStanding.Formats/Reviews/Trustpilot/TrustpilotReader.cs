using System.Text.Json;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Formats.Reviews.Json;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Trustpilot;

/// <summary>Reads answers of Trustpilot's list of reviews. The private list holds e-mail addresses and order numbers too: these are never looked at.</summary>
/// <remarks>https://developers.trustpilot.com/business-units-api</remarks>
public sealed class TrustpilotReader : IReviewReader
{
    private const string Site = "trustpilot";

    /// <inheritdoc/>
    public string Title => "an answer of Trustpilot";

    /// <inheritdoc/>
    public bool IsMine(ReviewFile file) => file.First is '{' or '[' && file.Has("\"stars\""u8) && file.Has("\"consumer\""u8);

    /// <inheritdoc/>
    public IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report)
    {
        foreach (var (review, place) in JsonReviews.Of(file, "reviews", report))
        {
            if (ToRaw(review, place).Finish(context, report) is { } finished)
                yield return finished;
        }
    }

    private static RawReview ToRaw(JsonElement review, string place)
    {
        var unit = review.Member("businessUnit");
        var reply = review.Member("companyReply");
        return new(place)
        {
            Site = Site,
            Listing = unit.Text("identifyingName") ?? unit.Text("id"),
            Id = review.Text("id"),
            Author = review.Member("consumer").Text("displayName"),
            Rating = review.Text("stars"),
            Headline = review.Text("title"),
            Body = review.Text("text"),
            Published = review.Text("createdAt"),
            Modified = review.Text("updatedAt"),
            Reply = reply.Text("text"),
            ReplyPublished = reply.Text("createdAt"),
        };
    }
}
