using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>One line of the book of looks: who did what with the visits, when, about which review, and what came of it. Lines are added and never changed.</summary>
public sealed class VisitLook : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Who; null for the clock.</summary>
    public Guid? MemberId { get; set; }

    public VisitAct Act { get; set; }

    /// <summary>Which review was compared; it may be gone since.</summary>
    public Guid? ReviewId { get; set; }

    /// <summary>How many visits came or went, or for how many days they are kept.</summary>
    public int? Count { get; set; }

    /// <summary>What the visits said. Guarded: with the review's writer it says who was here.</summary>
    [Guarded]
    public string? Answer { get; set; }

    public static VisitLook Of(VisitAct act, Guid? memberId, DateTimeOffset now, int? count = null) =>
        new() { Id = Guid.CreateVersion7(now), At = now, MemberId = memberId, Act = act, Count = count };

    private sealed class Mapping : IEntityTypeConfiguration<VisitLook>
    {
        public void Configure(EntityTypeBuilder<VisitLook> builder)
        {
            builder.Property(look => look.Id).ValueGeneratedNever();
            builder.HasIndex(look => new { look.PracticeId, look.At });
        }
    }
}
