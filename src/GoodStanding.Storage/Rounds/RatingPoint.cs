using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>The rating that a site showed for a whole listing on one day.</summary>
public sealed class RatingPoint : IPracticeRow
{
    public Guid PracticeId { get; set; }

    public Guid ListingId { get; set; }

    public Listing Listing { get; set; } = null!;

    public DateOnly Day { get; set; }

    public double Value { get; set; }

    public double Best { get; set; }

    public double Worst { get; set; }

    public int? RatingCount { get; set; }

    public int? ReviewCount { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<RatingPoint>
    {
        public void Configure(EntityTypeBuilder<RatingPoint> builder)
        {
            builder.HasKey(point => new { point.ListingId, point.Day });
            builder.HasOne(point => point.Listing).WithMany().HasForeignKey(point => point.ListingId);
        }
    }
}
