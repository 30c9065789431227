using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>A professional's page on one review site.</summary>
public sealed class Listing : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid ProfessionalId { get; set; }

    public Professional Professional { get; set; } = null!;

    /// <summary>The id of the site, one of ReviewSites.</summary>
    public required string SiteId { get; set; }

    /// <summary>The site's own name for it: an id, a path or an address.</summary>
    public required string Key { get; set; }

    /// <summary>Where a person finds it, or null.</summary>
    public string? Address { get; set; }

    /// <summary>When its reviews were last read to the end.</summary>
    public DateTimeOffset? SightedAt { get; set; }

    public SourceState SourceState { get; set; }

    /// <summary>Which column held what when a table was last taken in, as the page that chose them wrote it; null when none was.</summary>
    public string? Columns { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Grows with every batch of an import, so that of two imports at once one reads again.</summary>
    public int Version { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Listing>
    {
        public void Configure(EntityTypeBuilder<Listing> builder)
        {
            builder.Property(listing => listing.Id).ValueGeneratedNever();
            builder.Property(listing => listing.SiteId).HasMaxLength(Limits.SiteId);
            builder.Property(listing => listing.Key).HasMaxLength(Limits.SiteKey);
            builder.Property(listing => listing.Address).HasMaxLength(Limits.Address);
            builder.Property(listing => listing.Columns).HasMaxLength(Limits.Reason);
            builder.HasOne(listing => listing.Professional).WithMany().HasForeignKey(listing => listing.ProfessionalId);
            builder.HasIndex(listing => new { listing.PracticeId, listing.SiteId, listing.Key }).IsUnique();
        }
    }
}
