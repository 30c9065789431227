using GoodStanding.App.Rounds;
using GoodStanding.Connectors.Notices;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Takes in a file that nobody looks at first: its reviews go to the listings they belong to, a mail without one becomes a mention. What cannot be told is not guessed.</summary>
public sealed class TakeFile(GoodStandingDb db, ImportReviews importReviews, TimeProvider clock)
{
    public sealed record Request(Guid PracticeId, string Name, ReadOnlyMemory<byte> Bytes);

    /// <summary>IsRead when all of it was taken in. Sentences say what became of it, without a word of a review.</summary>
    public sealed record Result(bool IsRead, IReadOnlyList<string> Sentences);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (!await db.EnterAsClockAsync(request.PracticeId, cancellationToken))
            return new(false, ["The practice is not here any more."]);

        var import = new ReviewImport();
        var reviews = Read(request, import, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var listings = await db.Listings.AsNoTracking().Include(listing => listing.Professional).ToListAsync(cancellationToken);
        var said = new List<string>(import.Problems);
        said.AddRange(import.Faulty.Select(faulty => $"{faulty.Words}: {faulty.Count}"));
        var isRead = import.IsWhole;
        foreach (var group in reviews.GroupBy(review => (review.Site, review.Listing)))
        {
            var (listing, why) = Place(group.Key.Site, group.Key.Listing, import, group, listings);
            isRead &= listing is not null;
            said.Add(listing is null ? why! : await TakeAsync(request.PracticeId, listing, import, group, cancellationToken));
        }

        foreach (var notice in import.Notices)
            said.Add(await KeepAsync(notice, listings, cancellationToken));
        return new(isRead, said.Count == 0 ? ["There was nothing in it."] : said);
    }

    private List<Review> Read(Request request, ReviewImport import, CancellationToken cancellationToken)
    {
        using var source = ArchiveSource.OfFile(new(request.Name, request.Bytes.Length, () => new MemoryStream(request.Bytes.ToArray(), writable: false)));
        return [.. ReadReviews.Run(new(source, new ReviewContext(clock.GetUtcNow())), import, cancellationToken)];
    }

    private async Task<string> TakeAsync(Guid practiceId, Listing listing, ReviewImport import, IEnumerable<Review> reviews, CancellationToken cancellationToken)
    {
        var rating = import.Files.Count == 1 ? import.Files[0].Report.AggregateRating : null;
        var taken = await importReviews.RunAsync(new(new Actor.Clock(practiceId), listing.Id, reviews.ToAsyncEnumerable(), Rating: rating), cancellationToken);
        return $"{listing.Professional.Name} on {NameOf(listing.SiteId)}: {taken.Added} new, {taken.Edited} edited, {taken.Returned} back again, {taken.Unchanged} as before.";
    }

    private async Task<string> KeepAsync(MailNotice notice, IEnumerable<Listing> listings, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var kept = await Mentions.KeepAsync(db, [Mentions.Of(notice, Mentions.ListingOf(notice, listings)?.Id, clock.GetUtcNow())], cancellationToken);
        return kept == 0 ? "This mail was here already." : "A mail without the review itself: it stands under Rounds, Mentions.";
    }

    // The site's own name decides; else the only page on that site, if nothing speaks against it.
    private static (Listing? Listing, string? Why) Place(string site, string name, ReviewImport import, IEnumerable<Review> reviews, IReadOnlyList<Listing> listings)
    {
        if (ReviewSites.Find(site) is null)
            return (null, "It does not say of which site it is. Hand it over on the page's own place under Rounds, Sources.");

        var onSite = listings.Where(listing => listing.SiteId == site).ToList();
        if (name.Length > 0 && onSite.Find(listing => listing.Key == name || IsSame(listing.Address, name) || IsSame(listing.Key, name)) is { } own)
            return (own, null);
        if (onSite is [var only] && !OtherSubject.MayBe(only, import.Files.Select(file => file.Report.Subject), IsAddress(name) ? reviews : []))
            return (only, null);

        return (null, onSite.Count == 0
            ? $"Nobody has added a page on {NameOf(site)} under Rounds, Sources. Add it, then drop the file again."
            : $"It cannot be told which of your pages on {NameOf(site)} this is. Hand it over on the page's own place under Rounds, Sources.");
    }

    private static bool IsSame(string? one, string other) => Uri.TryCreate(one, UriKind.Absolute, out var left) && Uri.TryCreate(other, UriKind.Absolute, out var right)
        && left.IdnHost.Replace("www.", "", StringComparison.Ordinal) == right.IdnHost.Replace("www.", "", StringComparison.Ordinal) && left.AbsolutePath.TrimEnd('/') == right.AbsolutePath.TrimEnd('/');

    private static bool IsAddress(string name) => Uri.TryCreate(name, UriKind.Absolute, out _);

    private static string NameOf(string siteId) => ReviewSites.Find(siteId)?.ShortName ?? siteId;
}
