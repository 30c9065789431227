using System.Linq.Expressions;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Gathering;

/// <summary>The sending of an answer through a site's interface, by a person who pressed the button: one row a draft, so that nothing goes out twice.</summary>
public sealed class ReplySending : IPracticeRow
{
    /// <summary>The draft whose words go out.</summary>
    public Guid DraftId { get; set; }

    public Guid PracticeId { get; set; }

    public Draft Draft { get; set; } = null!;

    public Guid ReviewId { get; set; }

    public StoredReview Review { get; set; } = null!;

    public Guid ListingId { get; set; }

    /// <summary>Who pressed the button.</summary>
    public Guid MemberId { get; set; }

    /// <summary>The very words, to know them again on the site.</summary>
    [Guarded]
    public required string Words { get; set; }

    public SendingState State { get; set; }

    /// <summary>When it last was put on its way.</summary>
    public DateTimeOffset SentAt { get; set; }

    /// <summary>Why it failed, without any secret.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether the words may have left and nobody knows yet whether they arrived.</summary>
    public static Expression<Func<ReplySending, bool>> IsOpen { get; } = sending => sending.State == SendingState.Sending || sending.State == SendingState.Unconfirmed;

    private sealed class Mapping : IEntityTypeConfiguration<ReplySending>
    {
        public void Configure(EntityTypeBuilder<ReplySending> builder)
        {
            builder.HasKey(sending => sending.DraftId);
            builder.Property(sending => sending.DraftId).ValueGeneratedNever();
            builder.Property(sending => sending.Reason).HasMaxLength(Limits.Reason);
            builder.HasOne(sending => sending.Draft).WithOne().HasForeignKey<ReplySending>(sending => sending.DraftId);
            builder.HasOne(sending => sending.Review).WithMany().HasForeignKey(sending => sending.ReviewId);
            builder.HasIndex(sending => new { sending.ListingId, sending.State });
        }
    }
}
