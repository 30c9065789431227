using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Outbox;

/// <summary>That somebody was told at once of a review: it is told her once.</summary>
public sealed class ToldReview : IPracticeRow
{
    public Guid PracticeId { get; set; }

    /// <summary>The member, or the webhook.</summary>
    public Guid RecipientId { get; set; }

    public Guid ReviewId { get; set; }

    public StoredReview Review { get; set; } = null!;

    private sealed class Mapping : IEntityTypeConfiguration<ToldReview>
    {
        public void Configure(EntityTypeBuilder<ToldReview> builder)
        {
            builder.HasKey(told => new { told.RecipientId, told.ReviewId });
            builder.HasOne(told => told.Review).WithMany().HasForeignKey(told => told.ReviewId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
