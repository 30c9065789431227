using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>What a batch of reviews, as a site shows them now, is against what we know of them.</summary>
/// <param name="Added">Never seen before.</param>
/// <param name="Changed">Edited, answered or back again.</param>
/// <param name="Unchanged">As they were.</param>
internal sealed record Sighting(IReadOnlyList<Review> Added, IReadOnlyList<(Sighting.Known Known, Review Review)> Changed, IReadOnlyList<Guid> Unchanged)
{
    /// <summary>What is known of a review before it is looked at again.</summary>
    public sealed record Known(Guid Id, string SiteReviewId, long ContentHash, string? ReplyWords, bool IsVanished, IReadOnlyList<AspectRating> Aspects)
    {
        public bool IsEditedIn(Review review) => ContentHash != StoredReview.HashOf(review);

        // Many exports leave the answers out: none in sight does not mean that it is gone.
        public bool IsAnsweredOtherwiseIn(Review review) => review.OwnerReply is { } reply && ReplyWords != StoredReview.CleanReply(reply);

        // They came with no edit before they were kept at all, and some exports leave them out.
        public bool HasOtherAspectsIn(Review review) => review.Aspects.Count > 0 && !Aspects.SequenceEqual(StoredReview.AspectsOf(review));
    }

    public static Sighting Compare(IEnumerable<Review> batch, IReadOnlyDictionary<string, Known> known)
    {
        var (added, changed, unchanged) = (new List<Review>(), new List<(Known, Review)>(), new List<Guid>());
        foreach (var review in batch)
        {
            if (!known.TryGetValue(StoredReview.KeyOf(review.Id), out var before))
                added.Add(review);
            else if (before.IsVanished || before.IsEditedIn(review) || before.IsAnsweredOtherwiseIn(review) || before.HasOtherAspectsIn(review))
                changed.Add((before, review));
            else
                unchanged.Add(before.Id);
        }

        return new(added, changed, unchanged);
    }
}
