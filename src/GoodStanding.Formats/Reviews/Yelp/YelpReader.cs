using System.Text.Json;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Formats.Reviews.Json;
using GoodStanding.Formats.Reviews.Texts;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Yelp;

/// <summary>Reads answers of Yelp's interface: up to three reviews with the beginning of their words, or a business with its rating.</summary>
/// <remarks>https://docs.developer.yelp.com/reference/v3_business_reviews. Its times have no zone and are taken for UTC.</remarks>
public sealed class YelpReader : IReviewReader
{
    private const string Site = "yelp";

    /// <inheritdoc/>
    public string Title => "an answer of Yelp";

    /// <inheritdoc/>
    public bool IsMine(ReviewFile file) =>
        file.First is '{' or '[' && (file.Has("\"time_created\""u8) || file.Has("\"possible_languages\""u8) || IsBusiness(file.Json));

    /// <inheritdoc/>
    public IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report)
    {
        if (IsBusiness(file.Json))
        {
            ReadBusiness(file.Json, report);
            yield break;
        }

        foreach (var (review, place) in JsonReviews.Of(file, "reviews", report))
        {
            if (ToRaw(review, place).Finish(context, report) is { } finished)
                yield return finished;
        }
    }

    private static bool IsBusiness(JsonElement root) =>
        root.Member("review_count").ValueKind == JsonValueKind.Number && root.Member("alias").ValueKind == JsonValueKind.String;

    private static void ReadBusiness(JsonElement business, ReviewReport report)
    {
        var address = string.Join(", ", business.Member("location").Member("display_address").Each().Select(line => line.Text()));
        report.Subject = new(business.Text("name"), "LocalBusiness", business.Text("phone"), PlainWords.OrNull(address), Uri: WebAddress.Read(AddressOf(business.Text("url"))));
        if (RatingText.Read(business.Text("rating")) is { IsOnScale: true } mean)
            report.AggregateRating = new(mean, null, RatingText.Count(business.Text("review_count")));
    }

    private static RawReview ToRaw(JsonElement review, string place)
    {
        var text = review.Text("text");
        return new(place)
        {
            Site = Site,
            Listing = AddressOf(review.Text("url")),
            Id = review.Text("id"),
            Author = review.Member("user").Text("name"),
            Rating = review.Text("rating"),
            Body = text,
            IsExcerpt = PlainWords.IsExcerpt(text),
            Published = review.Text("time_created"),
            Uri = review.Text("url"),
        };
    }

    // What follows the question mark tells the review, and who asked.
    private static string? AddressOf(string? url) => url?.Split('?')[0];
}
