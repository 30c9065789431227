using System.Globalization;
using GoodStanding.Allegations.Evidence;
using GoodStanding.Allegations.Evidence.Copies;
using GoodStanding.Allegations.Evidence.Facts;
using GoodStanding.Allegations.Evidence.Waves;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Compares a review with the others, with the times at which they came, and with the practice's public facts.</summary>
internal static class EvidenceAtHand
{
    // Each other review costs some ten microseconds to compare; a page may wait for so many.
    private const int MostCompared = 2000;

    // Two texts that share four fifths of their runs are of about one length; words differ in length, so with room.
    private const double Shorter = 0.6;
    private const double Longer = 1.7;

    public static async Task<ReviewEvidence> LoadAsync(GoodStandingDb db, ReviewAtHand atHand, CancellationToken cancellationToken)
    {
        var review = atHand.Review.ToReview();
        var sheet = await FactsAtHand.LoadAsync(db, atHand.IsSample, cancellationToken);
        return new(
            sheet is null ? [] : FactCheck.Find(review, FactsAtHand.ToFacts(sheet)),
            await CopiesAsync(db, atHand, review, cancellationToken),
            await WaveAsync(db, atHand.Review, cancellationToken),
            sheet is not null);
    }

    private static async Task<IReadOnlyList<ReviewEvidence.Copy>> CopiesAsync(GoodStandingDb db, ReviewAtHand atHand, Review review, CancellationToken cancellationToken)
    {
        if (review.ReviewBody.Length == 0)
            return [];

        var (fewest, most, id) = ((int)(Shorter * review.ReviewBody.Length), (int)(Longer * review.ReviewBody.Length), atHand.Review.Id);
        var others = await ReviewPage.SeenBy(db.Reviews, atHand.Member).AsNoTracking()
            .Include(other => other.Listing)
            .Where(other => other.Id != id && other.Words.Length >= fewest && other.Words.Length <= most)
            .OrderByDescending(other => other.DatedAt)
            .Take(MostCompared)
            .ToListAsync(cancellationToken);
        var read = others.Select(other => (Review: other.ToReview(), other.Id)).ToList();
        return [.. SameTextFinder.FindOf(review, read.Select(other => other.Review))
            .Select(same => (Note: EvidenceWords.Of(same, review), Other: ReferenceEquals(same.Later, review) ? same.Earlier : same.Later))
            .Select(same => new ReviewEvidence.Copy(same.Note, read.First(other => ReferenceEquals(other.Review, same.Other)).Id))];
    }

    // Only times and ratings are read; the words of a wave do not matter.
    private static async Task<ReviewEvidence.Crowd?> WaveAsync(GoodStandingDb db, StoredReview review, CancellationToken cancellationToken)
    {
        if (review.PublishedAt is null)
            return null;

        var times = await db.Reviews
            .Where(each => each.ListingId == review.ListingId && each.PublishedAt != null)
            .Select(each => new { each.Id, each.PublishedAt, each.RatingValue, each.RatingBest, each.RatingWorst })
            .ToListAsync(cancellationToken);
        var waves = WaveTest.Find(times.Select(each => new Review(
            review.SiteId, "", each.Id.ToString("N", CultureInfo.InvariantCulture), null, each.RatingValue is { } value ? new Rating((decimal)value, (decimal)each.RatingBest!.Value, (decimal)each.RatingWorst!.Value) : null, "", each.PublishedAt)));
        var own = review.Id.ToString("N", CultureInfo.InvariantCulture);
        return waves.FirstOrDefault(wave => wave.Reviews.Any(each => each.Id == own)) is { } found
            ? new(EvidenceWords.Of(found), [.. found.Reviews.Where(each => each.Id != own).Select(each => Guid.Parse(each.Id))])
            : null;
    }
}
