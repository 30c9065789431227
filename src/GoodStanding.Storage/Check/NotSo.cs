using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Check;

/// <summary>A finding that somebody calls a false alarm, with the reason. The owner sees how often each rule is wrong.</summary>
public sealed class NotSo : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    /// <summary>The draft. A text that is only checked keeps nothing, so each row has one.</summary>
    public Guid? DraftId { get; set; }

    public required string RuleId { get; set; }

    public Guid MemberId { get; set; }

    /// <summary>Whether a second reader says so; only then is a block lifted.</summary>
    public bool IsByReader { get; set; }

    /// <summary>The words that the finding pointed at: when they change, it is another finding.</summary>
    [Guarded]
    public required string Quote { get; set; }

    [Guarded]
    public required string Reason { get; set; }

    public DateTimeOffset At { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<NotSo>
    {
        public void Configure(EntityTypeBuilder<NotSo> builder)
        {
            builder.Property(each => each.Id).ValueGeneratedNever();
            builder.Property(each => each.RuleId).HasMaxLength(100);
            builder.HasIndex(each => each.RuleId);
        }
    }
}
