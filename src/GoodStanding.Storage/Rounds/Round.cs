using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>One member's sitting of a week: a list of reviews that was fixed at its start, and how far she is.</summary>
public sealed class Round : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid MemberId { get; set; }

    public Member Member { get; set; } = null!;

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The reviews in the order in which they are gone through.</summary>
    public List<Guid> ReviewIds { get; set; } = [];

    /// <summary>The place in the list at which she goes on, from 0; the length of the list when all are through.</summary>
    public int Position { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Round>
    {
        public void Configure(EntityTypeBuilder<Round> builder)
        {
            builder.Property(round => round.Id).ValueGeneratedNever();
            builder.HasOne(round => round.Member).WithMany().HasForeignKey(round => round.MemberId);
            builder.HasIndex(round => new { round.MemberId, round.StartedAt });
        }
    }
}
