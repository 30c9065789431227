using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.Model.Reviews;
using GoodStanding.Text;

namespace GoodStanding.Allegations.Evidence.Copies;

/// <summary>Finds reviews that repeat others.</summary>
public static class SameTextFinder
{
    // Many people write "Great doctor, highly recommended."; few write twelve words of somebody else by chance.
    private const int FewestWordsOfOneWriter = 5;
    private const int FewestWordsOfTwo = 12;

    /// <summary>Finds for each review the earliest that it repeats, once for each type. Without a date a review counts as the earliest of all.</summary>
    public static IReadOnlyList<SameText> Find(IEnumerable<Review> reviews)
    {
        var index = new SameTextIndex();
        var seen = new List<(Review Review, Shingles Text)>();
        var found = new List<SameText>();
        foreach (var review in reviews.OrderBy(review => review.DatePublished ?? DateTimeOffset.MinValue).ThenBy(review => review.Id, StringComparer.Ordinal))
        {
            var text = Shingles.Of(TextDocument.Read(review.ReviewBody));
            if (text.Words < FewestWordsOfOneWriter)
                continue;

            var types = new HashSet<AllegationType>();
            foreach (var number in index.Find(text))
            {
                var (earlier, earlierText) = seen[number];
                if (TypeOf(earlier, review, text.Words) is { } type && types.Add(type))
                    found.Add(new(earlier, review, earlierText.Jaccard(text), type));
            }

            index.Add(text);
            seen.Add((review, text));
        }

        return found;
    }

    /// <summary>Finds among others those that have the same words as one review, the earliest first, whichever of the two came first.</summary>
    public static IReadOnlyList<SameText> FindOf(Review review, IEnumerable<Review> others)
    {
        var text = Shingles.Of(TextDocument.Read(review.ReviewBody));
        if (text.Words < FewestWordsOfOneWriter)
            return [];

        var found = new List<SameText>();
        foreach (var other in others)
        {
            var otherText = Shingles.Of(TextDocument.Read(other.ReviewBody));
            var (earlier, later) = IsEarlier(other, review) ? (other, review) : (review, other);
            if (otherText.IsSame(text) && TypeOf(earlier, later, Math.Max(text.Words, otherText.Words)) is { } type)
                found.Add(new(earlier, later, otherText.Jaccard(text), type));
        }

        return [.. found.OrderBy(same => same.Earlier.DatePublished ?? DateTimeOffset.MinValue).ThenBy(same => same.Later.DatePublished)];
    }

    private static bool IsEarlier(Review one, Review other)
    {
        var order = (one.DatePublished ?? DateTimeOffset.MinValue).CompareTo(other.DatePublished ?? DateTimeOffset.MinValue);
        return order < 0 || (order == 0 && string.CompareOrdinal(one.Id, other.Id) < 0);
    }

    // One text on two listings of a site is no duplicate there: sites mean one profile.
    private static AllegationType? TypeOf(Review earlier, Review later, int words)
    {
        if (DisplayName.Of(earlier.Author).IsOther(DisplayName.Of(later.Author)))
            return words < FewestWordsOfTwo ? null : AllegationType.Plagiarism;

        return earlier.Site == later.Site && earlier.Listing == later.Listing ? AllegationType.DuplicateSameSite : AllegationType.CrossPost;
    }
}
