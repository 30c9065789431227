using System.Text.Json;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Formats.Reviews.Json;
using GoodStanding.Formats.Reviews.Texts;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Healthgrades;

/// <summary>Reads Healthgrades: the JSON of a profile, with the rating of its survey, and lists with a line for each provider and comment.</summary>
/// <remarks>Healthgrades has no public interface. The profile is what its page carries inside; the lists are what collecting programs make of the pages.</remarks>
public sealed class HealthgradesReader : IReviewReader
{
    private const string Site = "healthgrades";
    private const string Home = "https://www.healthgrades.com";

    /// <inheritdoc/>
    public string Title => "JSON of Healthgrades";

    /// <inheritdoc/>
    public bool IsMine(ReviewFile file) =>
        file.First is '{' or '[' && ((file.Has("\"provider_name\""u8) && file.Has("\"commenter_name\""u8)) || file.Has("\"surveyOverallRatingScore\""u8));

    /// <inheritdoc/>
    public IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report)
    {
        if (file.Has("\"surveyOverallRatingScore\""u8))
        {
            ReadProfile(file, report);
            yield break;
        }

        foreach (var (row, place) in JsonReviews.Of(file, "reviews", report))
        {
            if (ToRaw(row, place).Finish(context, report) is { } finished)
                yield return finished;
        }
    }

    private static RawReview ToRaw(JsonElement row, string place) => new(place)
    {
        Site = Site,
        Listing = row.Text("provider_name"),
        Author = row.Text("commenter_name"),
        Rating = row.Text("rating"),
        Body = row.Text("review"),
        IsExcerpt = PlainWords.IsExcerpt(row.Text("review")),
        Published = row.Text("commenter_date"),
    };

    private static void ReadProfile(ReviewFile file, ReviewReport report)
    {
        var profile = file.Json;
        if (profile.ValueKind == JsonValueKind.Undefined)
        {
            report.AddProblem("The profile is broken JSON; its rating could not be read.");
            return;
        }

        var place = profile.Member("microdata");
        var address = place.Member("address");
        string?[] lines = [address.Text("streetAddress"), address.Text("addressLocality"), address.Text("addressRegion"), address.Text("postalCode")];
        var phone = profile.Member("primaryOffice").Member("phoneNumbers").Each().FirstOrDefault().Text("number");
        report.Subject = new(
            PlainWords.OrNull(profile.Text("displayFullName")),
            "Physician",
            PlainWords.OrNull(phone),
            PlainWords.OrNull(string.Join(", ", lines.Where(line => !string.IsNullOrWhiteSpace(line)))),
            Uri: profile.Text("providerUrl") is { } path ? WebAddress.Read(Home + path) : null);
        if (RatingText.Read(profile.Text("surveyOverallRatingScore")) is { IsOnScale: true } mean)
            report.AggregateRating = new(mean, RatingText.Count(profile.Text("surveyUserCount")), null);
    }
}
