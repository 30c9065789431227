using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Gathering;

/// <summary>A listing that is read through its site's own interface, with the practice's key or grant.</summary>
public sealed class ConnectedListing : Source, IPracticeRow
{
    public Guid ListingId { get; set; }

    public Guid PracticeId { get; set; }

    public Listing Listing { get; set; } = null!;

    /// <summary>The listing's name as the interface wants it: "accounts/1/locations/2", a business id.</summary>
    public required string Key { get; set; }

    public Guid CredentialId { get; set; }

    public SourceCredential Credential { get; set; } = null!;

    public DateTimeOffset ConnectedAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<ConnectedListing>
    {
        public void Configure(EntityTypeBuilder<ConnectedListing> builder)
        {
            builder.HasKey(connected => connected.ListingId);
            builder.Property(connected => connected.ListingId).ValueGeneratedNever();
            builder.Property(connected => connected.Key).HasMaxLength(Limits.SiteKey);
            builder.HasOne(connected => connected.Listing).WithOne().HasForeignKey<ConnectedListing>(connected => connected.ListingId);
            builder.HasOne(connected => connected.Credential).WithMany().HasForeignKey(connected => connected.CredentialId);
            SourceColumns.Map(builder);
        }
    }
}
