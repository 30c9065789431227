using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>Says whether what a file holds may be about somebody else than the listing for which it was handed over.</summary>
public static class OtherSubject
{
    private const int ShortestName = 3;

    /// <summary>True when the file names another listing, or a person whose name lacks a part of the professional's. A file that names nobody is taken at its word.</summary>
    public static bool MayBe(Listing listing, IEnumerable<ReviewedSubject?> subjects, IEnumerable<Review> reviews)
    {
        var wanted = PartsOf(listing.Professional.Name);
        return subjects.Any(subject => subject?.Name is { Length: > 0 } name && !wanted.IsSubsetOf(PartsOf(name)))
            || reviews.Any(review => review.Listing.Length > 0 && review.Listing != listing.Key && review.Listing != listing.Address);
    }

    // Titles and initials are written in one place and left out in another.
    private static HashSet<string> PartsOf(string name)
    {
        var letters = string.Concat(name.Select(each => char.IsLetter(each) ? char.ToUpperInvariant(each) : ' '));
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length >= ShortestName)];
    }
}
