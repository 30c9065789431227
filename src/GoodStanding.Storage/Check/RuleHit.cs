using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Check;

/// <summary>A rule found something in a draft, at whatever revision: what a rule's false-alarm rate is counted against.</summary>
public sealed class RuleHit : IPracticeRow
{
    public Guid PracticeId { get; set; }

    public Guid DraftId { get; set; }

    public Draft Draft { get; set; } = null!;

    public required string RuleId { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<RuleHit>
    {
        public void Configure(EntityTypeBuilder<RuleHit> builder)
        {
            builder.HasKey(hit => new { hit.DraftId, hit.RuleId });
            builder.Property(hit => hit.RuleId).HasMaxLength(100);
            builder.HasOne(hit => hit.Draft).WithMany().HasForeignKey(hit => hit.DraftId);
        }
    }
}
