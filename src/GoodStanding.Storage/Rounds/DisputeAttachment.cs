using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>A paper that a member keeps beside a dispute: a screenshot, a letter, the site's answer. It is kept as it is and never opened here.</summary>
public sealed class DisputeAttachment : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid DisputeId { get; set; }

    public AttachmentKind Kind { get; set; }

    /// <summary>The name that the file had on its owner's machine. It may name somebody: it is shown on the dispute's page and nowhere else.</summary>
    [Guarded]
    public required string Name { get; set; }

    [Guarded]
    public required byte[] Content { get; set; }

    /// <summary>How many bytes it has in plain.</summary>
    public int Length { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    public Guid AddedById { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<DisputeAttachment>
    {
        public void Configure(EntityTypeBuilder<DisputeAttachment> builder)
        {
            builder.Property(attachment => attachment.Id).ValueGeneratedNever();
            builder.HasOne<Dispute>().WithMany().HasForeignKey(attachment => attachment.DisputeId);
        }
    }
}
