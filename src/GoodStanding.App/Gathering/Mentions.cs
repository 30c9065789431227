using System.Security.Cryptography;
using System.Text;
using GoodStanding.Connectors.Feeds;
using GoodStanding.Connectors.Notices;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Keeps what was written somewhere, each once, and says who sees it.</summary>
internal static class Mentions
{
    private const string Mail = "mail";
    private const int LongestExcerpt = 500;

    /// <summary>The mentions that a member sees: all, or those of her own listings.</summary>
    public static IQueryable<Mention> SeenBy(GoodStandingDb db, Member member) =>
        member.SeesAllReviews ? db.Mentions : db.Mentions.Where(mention => mention.Listing!.Professional.MemberId == member.Id);

    /// <summary>A mail as a mention.</summary>
    public static Mention Of(MailNotice notice, Guid? listingId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Origin = Mail,
        EntryKey = notice.Key,
        SourceName = ReviewSites.Find(notice.SiteId)?.ShortName ?? "A mail",
        SiteId = notice.SiteId,
        ListingId = listingId,
        Title = Short(notice.Subject, Limits.Headline) ?? "",
        Excerpt = Short(notice.Opening, LongestExcerpt),
        Link = notice.Link?.AbsoluteUri is { Length: <= Limits.Address } link ? link : null,
        WrittenAt = notice.WrittenAt,
        FirstSeenAt = now,
    };

    /// <summary>An entry of a feed as a mention.</summary>
    public static Mention Of(FeedEntry entry, Storage.Gathering.Feed feed, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Origin = KeyOf(feed.Address),
        EntryKey = KeyOf(entry.Id),
        SourceName = feed.Title,
        Title = Short(entry.Title, Limits.Headline) ?? Short(entry.Summary, Limits.Headline) ?? "",
        Excerpt = Short(entry.Summary, LongestExcerpt),
        Link = entry.Link?.AbsoluteUri is { Length: <= Limits.Address } link ? link : null,
        WrittenAt = entry.Published,
        FirstSeenAt = now,
    };

    /// <summary>The key of whatever an entry or a feed is called.</summary>
    public static string KeyOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>Words without controls, of one line, cut where they are too long; null when there are none.</summary>
    public static string? Short(string? words, int most)
    {
        var line = string.Join(' ', new string([.. (words ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
            return line.Length == 0 ? null : line;

        return (char.IsHighSurrogate(line[most - 2]) ? line[..(most - 2)] : line[..(most - 1)]) + "…";
    }

    /// <summary>Adds those that are not known; gives how many. Of two programs that add the same one at one moment, the index stops the second, whose next try finds it known.</summary>
    public static async Task<int> KeepAsync(GoodStandingDb db, IReadOnlyList<Mention> mentions, CancellationToken cancellationToken)
    {
        if (mentions.Count == 0)
            return 0;

        var origin = mentions[0].Origin;
        var keys = mentions.Select(mention => mention.EntryKey).ToArray();
        var known = (await db.Mentions.Where(mention => mention.Origin == origin && EF.Parameter(keys).Contains(mention.EntryKey)).Select(mention => mention.EntryKey).ToListAsync(cancellationToken)).ToHashSet();
        var added = mentions.Where(mention => known.Add(mention.EntryKey)).ToList();
        db.Mentions.AddRange(added);
        await db.SaveChangesAsync(cancellationToken);
        return added.Count;
    }

    /// <summary>The listing that a mail is about: one that a link of it names, or the only one on that site. Null when it cannot be told.</summary>
    public static Listing? ListingOf(MailNotice notice, IEnumerable<Listing> listings)
    {
        var onSite = listings.Where(listing => listing.SiteId == notice.SiteId).ToList();
        var named = onSite.Where(listing => notice.Links.Any(link => Names(link, listing))).ToList();
        return named.Count == 1 ? named[0] : named.Count == 0 && onSite.Count == 1 ? onSite[0] : null;
    }

    // Addresses differ in what stands behind the question mark; keys of a few letters stand in anything.
    private static bool Names(Uri link, Listing listing) =>
        (listing.Address is { } address && Uri.TryCreate(address, UriKind.Absolute, out var own) && own.IdnHost == link.IdnHost && own.AbsolutePath.TrimEnd('/') == link.AbsolutePath.TrimEnd('/'))
        || (listing.Key.Length >= 6 && Uri.UnescapeDataString(link.PathAndQuery).Contains(listing.Key, StringComparison.OrdinalIgnoreCase));
}
