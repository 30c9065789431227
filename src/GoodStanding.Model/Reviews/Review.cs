namespace GoodStanding.Model.Reviews;

/// <summary>One review of a professional or a practice, as the site shows it.</summary>
/// <param name="Site">The id of the site, one of <see cref="ReviewSites"/>: "google", "ratemds".</param>
/// <param name="Listing">The site's own name for the listing: an id, a path or an address.</param>
/// <param name="Id">The site's id of the review, or a key made of its author, date and words where the site gives none.</param>
/// <param name="Author">The name that the reviewer shows, or null.</param>
/// <param name="Rating">The rating, or null for words alone.</param>
/// <param name="ReviewBody">The words; empty for a rating alone.</param>
/// <param name="DatePublished">When it was published, or null. A date without a time is midnight UTC.</param>
public sealed record Review(string Site, string Listing, string Id, string? Author, Rating? Rating, string ReviewBody, DateTimeOffset? DatePublished)
{
    /// <summary>The title above the words, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>When the writer last changed it, or null.</summary>
    public DateTimeOffset? DateModified { get; init; }

    /// <summary>Whether the site hands out the beginning of the words only; a saved page has them whole.</summary>
    public bool IsExcerpt { get; init; }

    /// <summary>Where the review itself stands, or null.</summary>
    public Uri? Uri { get; init; }

    /// <summary>The ratings of single sides of the care; empty where the site asks for none.</summary>
    public IReadOnlyList<AspectRating> Aspects { get; init; } = [];

    /// <summary>The answer of the practice, or null.</summary>
    public OwnerReply? OwnerReply { get; init; }
}
