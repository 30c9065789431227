using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews.Texts;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews;

/// <summary>A review as the file writes it, all in letters; every format fills one of these and the same eye then reads numbers and dates.</summary>
/// <param name="Place">Where it stands in the file, for whoever looks for a fault: "row 17", "review 3".</param>
internal sealed record RawReview(string Place)
{
    // No review site is older: Yelp and RateMDs began in 2004.
    private const int FirstYear = 2000;

    public string? Site { get; init; }

    public string? Listing { get; init; }

    public string? Id { get; init; }

    /// <summary>The id of its element in a page, which some sites make of the review's id.</summary>
    public string? ElementId { get; init; }

    public string? Author { get; init; }

    public string? Rating { get; init; }

    public string? Best { get; init; }

    public string? Worst { get; init; }

    public string? Headline { get; init; }

    public string? Body { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Uri { get; init; }

    public bool IsExcerpt { get; init; }

    /// <summary>Whether the file ends within it.</summary>
    public bool IsCut { get; init; }

    public IReadOnlyList<(string Aspect, string? Rating)> Aspects { get; init; } = [];

    public string? Reply { get; init; }

    public string? ReplyPublished { get; init; }

    /// <summary>The review, counted; null, counted too, when nothing is in it or it was there already.</summary>
    public Review? Finish(ReviewContext context, ReviewReport report)
    {
        var review = Make(context, report);
        if (review is { Rating: null, ReviewBody: "", Headline: null, Aspects.Count: 0 })
        {
            report.Count(ReviewFault.Empty, Id ?? Place);
            return null;
        }

        return report.TryCount(review) ? review : null;
    }

    private Review Make(ReviewContext context, ReviewReport report)
    {
        var site = Site ?? context.Site ?? "unknown";
        var body = PlainWords.WithoutNul(Body) ?? "";
        var author = AuthorName.Read(Author);
        var published = DateOf(Published, context, report);
        return new(
            site,
            Listing ?? context.Listing ?? "",
            PlainWords.OrNull(Id) ?? ReviewKey.Of(site, author, published, body),
            author,
            RatingOf(report),
            body,
            published)
        {
            Headline = PlainWords.OrNull(Headline),
            DateModified = DateText.Read(Modified) is { } modified && modified != published && modified.Year >= FirstYear ? modified : null,
            Uri = WebAddress.Read(Uri),
            IsExcerpt = IsExcerpt,
            Aspects = [.. Aspects.SelectMany(aspect => AspectOf(aspect.Aspect, aspect.Rating))],
            OwnerReply = PlainWords.OrNull(Reply) is { } reply ? new(reply, DateText.Read(ReplyPublished)) : null,
        };
    }

    private Rating? RatingOf(ReviewReport report)
    {
        if (string.IsNullOrWhiteSpace(Rating))
            return null;

        var rating = RatingText.Read(Rating, Best, Worst);
        if (rating is null || !rating.Value.IsOnScale)
            report.Count(rating is null ? ReviewFault.NoRatingValue : ReviewFault.OffScale, $"{Id ?? Place} \"{Rating}\"");

        return rating is { IsOnScale: true } ? rating : null;
    }

    private IEnumerable<AspectRating> AspectOf(string aspect, string? value) =>
        RatingText.Read(value, Best, Worst) is { IsOnScale: true } rating ? [new(aspect, rating)] : [];

    private DateTimeOffset? DateOf(string? text, ReviewContext context, ReviewReport report)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        // The date of a time zone that is ahead of ours may be tomorrow.
        ReviewFault? fault = DateText.Read(text) switch
        {
            null => ReviewFault.NoDate,
            { Year: < FirstYear } => ReviewFault.TooOld,
            { } date when date > context.Now.AddDays(1) => ReviewFault.InFuture,
            _ => null,
        };
        if (fault is null)
            return DateText.Read(text);

        report.Count(fault.Value, $"{Id ?? Place} \"{text}\"");
        return null;
    }
}
