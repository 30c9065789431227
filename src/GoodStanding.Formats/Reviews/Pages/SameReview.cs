using System.Globalization;
using GoodStanding.Formats.Reviews.Texts;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Knows a review again that a page describes a second time, in microdata beside JSON-LD.</summary>
internal static class SameReview
{
    /// <summary>Adds the reviews of another container; those that are there already only fill what the first left empty.</summary>
    public static void Merge(List<RawReview> reviews, IEnumerable<RawReview> others)
    {
        var known = reviews.Select((review, at) => (Words(review), at)).ToLookup(each => each.Item1, each => each.at);
        var taken = new HashSet<int>();
        foreach (var other in others)
        {
            var same = known[Words(other)].Where(at => !taken.Contains(at) && Agree(reviews[at], other)).DefaultIfEmpty(-1).First();
            if (same < 0)
            {
                reviews.Add(other);
                continue;
            }

            taken.Add(same);
            reviews[same] = Fill(reviews[same], other);
        }
    }

    private static bool Agree(RawReview one, RawReview other) =>
        Agree(AuthorName.Read(one.Author), AuthorName.Read(other.Author))
        && Agree(Day(one.Published), Day(other.Published))
        && Agree(RatingText.Read(one.Rating)?.Value.ToString("0.#", CultureInfo.InvariantCulture), RatingText.Read(other.Rating)?.Value.ToString("0.#", CultureInfo.InvariantCulture));

    private static bool Agree(string? one, string? other) => one is null || other is null || PlainWords.Normalize(one) == PlainWords.Normalize(other);

    private static string? Day(string? date) => DateText.Read(date)?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static RawReview Fill(RawReview first, RawReview second) => first with
    {
        Id = first.Id ?? second.Id,
        ElementId = first.ElementId ?? second.ElementId,
        IsCut = first.IsCut && second.IsCut,
        Author = first.Author ?? second.Author,
        Rating = first.Rating ?? second.Rating,
        Best = first.Rating is null ? second.Best : first.Best,
        Worst = first.Rating is null ? second.Worst : first.Worst,
        Headline = first.Headline ?? second.Headline,
        Published = first.Published ?? second.Published,
        Modified = first.Modified ?? second.Modified,
        Uri = first.Uri ?? second.Uri,
        Aspects = first.Aspects.Count > 0 ? first.Aspects : second.Aspects,
        Reply = first.Reply ?? second.Reply,
        ReplyPublished = first.ReplyPublished ?? second.ReplyPublished,
    };

    private static string Words(RawReview review) => PlainWords.Normalize(review.Body);
}
