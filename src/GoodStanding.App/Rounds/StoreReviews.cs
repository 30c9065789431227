using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Stores reviews that were read from files, for whoever runs the installation: each listing that they name is found, or added to the professional.</summary>
public sealed class StoreReviews(GoodStandingDb db, FindListings findListings, AddListing addListing, ImportReviews importReviews)
{
    /// <summary>OwnerEmail says in whose practice, and may be null where there is but one; Professional may be null where the practice has but one.</summary>
    public sealed record Request(IReadOnlyList<Review> Reviews, string? OwnerEmail, string? Professional);

    /// <summary>Unplaced are those whose site or listing no file says.</summary>
    public sealed record Result(IReadOnlyList<Line> Lines, int Unplaced, Refusal? Refusal = null);

    public sealed record Line(string SiteId, string Listing, ImportReviews.Result Taken);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var email = request.OwnerEmail?.ToUpperInvariant();
        var owners = await db.Members.IgnoreQueryFilters()
            .Where(member => member.Role == MemberRole.Owner && member.State == MemberState.Confirmed && !member.IsSample)
            .Where(member => email == null || member.Account!.NormalizedEmail == email)
            .OrderBy(member => member.CreatedAt)
            .ToListAsync(cancellationToken);
        if (owners.Select(owner => owner.PracticeId).Distinct().Count() != 1)
            return Refuse(owners.Count == 0 ? "No owner of a practice is found; goodstanding user list shows who there is." : "There are several practices: name an owner with --owner EMAIL.");

        var owner = owners[0].Id;
        var known = await findListings.RunAsync(new(owner), cancellationToken);
        var professionals = known.Professionals
            .Where(each => request.Professional is null || each.Name.Equals(request.Professional, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (professionals is not [var professional])
            return Refuse(professionals.Count == 0 ? "No such professional is in the practice; add one under Rounds, Sources." : "There are several professionals: name one with --professional NAME.");

        var lines = new List<Line>();
        foreach (var group in request.Reviews.Where(IsPlaced).GroupBy(review => (review.Site, review.Listing)))
        {
            var listing = known.Listings.FirstOrDefault(each => each.SiteId == group.Key.Site && each.Key == group.Key.Listing)?.Id;
            if (listing is null)
            {
                var added = await addListing.RunAsync(new(owner, professional.Id, group.Key.Site, group.Key.Listing), cancellationToken);
                if (added.Refusal is not null)
                    return new(lines, 0, added.Refusal);
                listing = added.ListingId;
            }

            var taken = await importReviews.RunAsync(new(owner, listing!.Value, group.ToAsyncEnumerable()), cancellationToken);
            if (taken.Refusal is not null)
                return new(lines, 0, taken.Refusal);
            lines.Add(new(group.Key.Site, group.Key.Listing, taken));
        }

        return new(lines, request.Reviews.Count(review => !IsPlaced(review)));
    }

    private static bool IsPlaced(Review review) => ReviewSites.Find(review.Site) is not null && review.Listing.Length > 0;

    private static Result Refuse(string sentence) => new([], 0, Refusal.Invalid(sentence));
}
