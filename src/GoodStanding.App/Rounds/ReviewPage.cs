using GoodStanding.App.Check;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Fifty reviews, newest first, and the place after which the next fifty begin; Next is null on the last page.</summary>
public sealed record ReviewPage(IReadOnlyList<ReviewPage.Line> Lines, ReviewPlace? Next)
{
    public const int Size = 50;

    private const int OpeningLength = 280;

    internal static ReviewPage Empty { get; } = new([], null);

    /// <summary>One review. Opening is how its words begin.</summary>
    public sealed record Line(
        Guid Id,
        Guid ProfessionalId,
        string SiteId,
        string? Author,
        string? Headline,
        string Opening,
        int? Stars,
        DateTimeOffset DatedAt,
        ReviewClass Class,
        IReadOnlyList<AllegationType> Types,
        bool IsUrgent,
        HandlingState Handling,
        ReviewNews News,
        DateTimeOffset? VanishedAt,
        bool IsAnswered,
        Guid? ComplaintId,
        int Version);

    /// <summary>The reviews that a member sees: all, or those of the professional that she is.</summary>
    internal static IQueryable<StoredReview> SeenBy(IQueryable<StoredReview> reviews, Member member) =>
        member.SeesAllReviews ? reviews : reviews.Where(review => review.Professional.MemberId == member.Id);

    internal static async Task<ReviewPage> TakeAsync(IQueryable<StoredReview> reviews, ReviewPlace? after, CancellationToken cancellationToken)
    {
        var lines = await FirstAsync(after?.After(reviews) ?? reviews, Size + 1, cancellationToken);
        return lines.Count <= Size ? new(lines, null) : new([.. lines.Take(Size)], new(lines[Size - 1].DatedAt, lines[Size - 1].Id));
    }

    /// <summary>So many of the newest.</summary>
    internal static async Task<IReadOnlyList<Line>> FirstAsync(IQueryable<StoredReview> reviews, int most, CancellationToken cancellationToken)
    {
        var rows = await reviews
            .AsNoTracking()
            .OrderByDescending(review => review.DatedAt)
            .ThenByDescending(review => review.Id)
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(ToLine)];
    }

    private static Line ToLine(StoredReview review) => new(
        review.Id,
        review.ProfessionalId,
        review.SiteId,
        review.Author,
        review.Headline,
        Excerpt.Of(review.Words, OpeningLength),
        review.Stars,
        review.DatedAt,
        review.Class,
        review.Types,
        review.IsUrgent,
        review.Handling,
        review.News,
        review.VanishedAt,
        review.ReplyWords is not null,
        review.ComplaintId,
        review.Version);
}
