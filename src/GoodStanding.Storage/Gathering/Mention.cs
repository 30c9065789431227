using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Gathering;

/// <summary>Somebody wrote somewhere: an entry of a feed, or a mail in which a site tells that there is a new review.</summary>
public sealed class Mention : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    /// <summary>Where it came from, as a key: a feed's address, or mail. With the entry's key it is told once.</summary>
    public required string Origin { get; set; }

    /// <summary>The entry's own name, as a digest.</summary>
    public required string EntryKey { get; set; }

    /// <summary>The feed's title or the site's id, for people.</summary>
    public required string SourceName { get; set; }

    /// <summary>The site that wrote a mail; null for a feed.</summary>
    public string? SiteId { get; set; }

    /// <summary>The listing that a mail is about, where it can be told.</summary>
    public Guid? ListingId { get; set; }

    public Listing? Listing { get; set; }

    [Guarded]
    public required string Title { get; set; }

    [Guarded]
    public string? Excerpt { get; set; }

    /// <summary>Where it leads; a page shows the host alone.</summary>
    [Guarded]
    public string? Link { get; set; }

    /// <summary>When it was written, as its source says.</summary>
    public DateTimeOffset? WrittenAt { get; set; }

    public DateTimeOffset FirstSeenAt { get; set; }

    /// <summary>When somebody was through with it; null while it is new.</summary>
    public DateTimeOffset? HandledAt { get; set; }

    public Guid? HandledById { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Mention>
    {
        public void Configure(EntityTypeBuilder<Mention> builder)
        {
            builder.Property(mention => mention.Id).ValueGeneratedNever();
            builder.Property(mention => mention.Origin).HasMaxLength(DigestLength);
            builder.Property(mention => mention.EntryKey).HasMaxLength(DigestLength);
            builder.Property(mention => mention.SourceName).HasMaxLength(Limits.Name);
            builder.Property(mention => mention.SiteId).HasMaxLength(Limits.SiteId);
            builder.HasOne(mention => mention.Listing).WithMany().HasForeignKey(mention => mention.ListingId).OnDelete(DeleteBehavior.SetNull);
            builder.HasIndex(mention => new { mention.PracticeId, mention.Origin, mention.EntryKey }).IsUnique();
            builder.HasIndex(mention => new { mention.PracticeId, mention.HandledAt, mention.FirstSeenAt });
        }

        // SHA-256 in hexadecimal.
        private const int DigestLength = 64;
    }
}
