using System.Text.Json;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Formats.Reviews.Pages;
using GoodStanding.Formats.Reviews.Texts;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Ratemds;

/// <summary>Reads a saved RateMDs page from the JSON that its script shows it by: it knows the four ratings of each review, the replies and the exact mean.</summary>
/// <remarks>A page that is cut off before that JSON is read by its microdata, under the same ids.</remarks>
public sealed class RatemdsPageReader : IReviewReader
{
    private const string Site = "ratemds";
    private const string Home = "https://www.ratemds.com";
    private const string ElementPrefix = "rating-";

    private static readonly string[] Aspects = ["staff", "punctuality", "helpfulness", "knowledge"];
    private static readonly SavedPageReader Pages = new();

    /// <inheritdoc/>
    public string Title => "a saved RateMDs page";

    /// <inheritdoc/>
    public bool IsMine(ReviewFile file) => Pages.IsMine(file) && file.Has("ratemds.com"u8) && (file.Has("window.DATA"u8) || file.Has("id=\"rating-"u8));

    /// <inheritdoc/>
    public IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report)
    {
        if (PageJson.Of(file.Text) is not { } data)
            return SavedPageReader.Read(file, new(file.Text), review => review with { Site = Site, Id = IdOf(review) }, context, report);

        var doctor = data.Member("doctor");
        report.Subject = SubjectOf(doctor);
        report.AggregateRating = AggregateOf(doctor.Member("rating"));
        return data.Member("ratingsPage").Member("results").Each()
            .Select(result => ToRaw(result, doctor).Finish(context, report))
            .OfType<Review>();
    }

    private static RawReview ToRaw(JsonElement result, JsonElement doctor)
    {
        var owner = result.Text("doctor_owner") ?? doctor.Text("owner_id");
        var reply = result.Member("comments").Each().LastOrDefault(comment => owner is not null && comment.Text("owner") == owner);
        return new("review " + result.Text("id"))
        {
            Site = Site,
            Listing = Home + doctor.Text("url"),
            Id = result.Text("id"),
            Rating = result.Text("average"),
            Aspects = [.. Aspects.Select(aspect => (aspect, result.Text(aspect)))],
            Body = result.Text("comment"),
            Published = result.Text("created"),
            Modified = result.Text("modified"),
            Reply = reply.Text("comment"),
            ReplyPublished = reply.Text("created"),
        };
    }

    private static ReviewedSubject SubjectOf(JsonElement doctor)
    {
        var location = doctor.Member("location");
        string?[] address = [location.Text("address"), doctor.Text("city_name"), location.Text("postal_code")];
        return new(
            PlainWords.OrNull(doctor.Text("full_name")),
            "Physician",
            PlainWords.OrNull(location.Text("phone_number")),
            PlainWords.OrNull(string.Join(", ", address.Where(part => !string.IsNullOrWhiteSpace(part)))),
            Uri: WebAddress.Read(Home + doctor.Text("url")));
    }

    private static AggregateRating? AggregateOf(JsonElement rating) =>
        RatingText.Read(rating.Text("average")) is { IsOnScale: true } mean ? new(mean, RatingText.Count(rating.Text("count")), null) : null;

    private static string? IdOf(RawReview review) =>
        review.ElementId is { } element && element.StartsWith(ElementPrefix, StringComparison.Ordinal) ? element[ElementPrefix.Length..] : review.Id;
}
