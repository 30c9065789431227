using GoodStanding.Connectors.Door;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Connectors;

/// <summary>The reviews of a listing while page after page of it is read; a review that stands on two pages is there once.</summary>
internal sealed class ReviewPages(IReviewReader reader, string site, string listing, DateTimeOffset now)
{
    private readonly ReviewContext _context = new(now, site, listing);
    private readonly ReviewReport _report = new();
    private readonly List<Review> _reviews = [];

    public IReadOnlyList<Review> Reviews => _reviews;

    /// <summary>The rating of the whole listing where the site gives it with its reviews, or null.</summary>
    public AggregateRating? Rating => _report.AggregateRating;

    /// <summary>Whether every review of the pages could be read.</summary>
    public bool IsWhole => _report.IsWhole;

    /// <summary>Reads one page; false when reviews stand on it and none of them can be read.</summary>
    public bool TryAdd(DoorAnswer answer)
    {
        var body = answer.Body.ToArray();
        var before = _report.Read;
        var faulty = Losses;
        var file = new ReviewFile(new ArchiveEntry("answer.json", body.Length, () => new MemoryStream(body, writable: false)));
        _reviews.AddRange(reader.Read(file, _context, _report).Select(review => review with { Listing = listing }));
        return _report.Read > before || Losses == faulty;
    }

    /// <summary>What was read, when the pages came to an end.</summary>
    public SourceAnswer Answer(AggregateRating? rating, bool isFullSighting) => new(SourceOutcome.Read, Reviews, rating, isFullSighting && IsWhole);

    /// <summary>What was read before a setback.</summary>
    public SourceAnswer Answer(AggregateRating? rating, Setback setback) => setback.ToAnswer() with { Reviews = Reviews, Rating = rating };

    private int Losses => _report.Faulty.Where(faulty => faulty.IsLoss).Sum(faulty => faulty.Count);
}
