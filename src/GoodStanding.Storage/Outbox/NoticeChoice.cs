using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Outbox;

/// <summary>What one member wants to be told by mail. Without a row it is nothing.</summary>
public sealed class NoticeChoice : IPracticeRow
{
    public Guid MemberId { get; set; }

    public Member Member { get; set; } = null!;

    public Guid PracticeId { get; set; }

    public NoticePlan Plan { get; set; } = new();

    private sealed class Mapping : IEntityTypeConfiguration<NoticeChoice>
    {
        public void Configure(EntityTypeBuilder<NoticeChoice> builder)
        {
            builder.HasKey(choice => choice.MemberId);
            builder.Property(choice => choice.MemberId).ValueGeneratedNever();
            builder.HasOne(choice => choice.Member).WithOne().HasForeignKey<NoticeChoice>(choice => choice.MemberId).OnDelete(DeleteBehavior.Cascade);
            builder.ComplexProperty(choice => choice.Plan);
        }
    }
}
