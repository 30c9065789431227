using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>How a review read before it was edited.</summary>
public sealed class ReviewVersion : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid ReviewId { get; set; }

    public string? Headline { get; set; }

    public required string Words { get; set; }

    public double? RatingValue { get; set; }

    public double? RatingBest { get; set; }

    public double? RatingWorst { get; set; }

    /// <summary>From when on it read so, as far as we saw.</summary>
    public DateTimeOffset SeenAt { get; set; }

    /// <summary>When it was first seen to read otherwise.</summary>
    public DateTimeOffset ReplacedAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<ReviewVersion>
    {
        public void Configure(EntityTypeBuilder<ReviewVersion> builder)
        {
            builder.Property(version => version.Id).ValueGeneratedNever();
            builder.Property(version => version.Headline).HasMaxLength(Limits.Headline);
        }
    }
}
