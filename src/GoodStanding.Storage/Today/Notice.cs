using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Today;

/// <summary>Something a member should know: a kind and an id, never words.</summary>
public sealed class Notice : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    /// <summary>Whom it is for.</summary>
    public Guid MemberId { get; set; }

    public Member Member { get; set; } = null!;

    public NoticeKind Kind { get; set; }

    public Guid DraftId { get; set; }

    public Draft Draft { get; set; } = null!;

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? SeenAt { get; set; }

    public static Notice Of(Guid memberId, NoticeKind kind, Guid draftId, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), MemberId = memberId, Kind = kind, DraftId = draftId, CreatedAt = now };

    private sealed class Mapping : IEntityTypeConfiguration<Notice>
    {
        public void Configure(EntityTypeBuilder<Notice> builder)
        {
            builder.Property(notice => notice.Id).ValueGeneratedNever();
            builder.HasOne(notice => notice.Member).WithMany().HasForeignKey(notice => notice.MemberId);
            builder.HasOne(notice => notice.Draft).WithMany().HasForeignKey(notice => notice.DraftId);
            builder.HasIndex(notice => new { notice.MemberId, notice.SeenAt });
        }
    }
}
