using GoodStanding.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.People;

/// <summary>A person in a practice, with the role and the profession that choose rights and rules.</summary>
public sealed class Member : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Practice Practice { get; set; } = null!;

    /// <summary>Who signs in; null for the sample people.</summary>
    public Guid? AccountId { get; set; }

    public Account? Account { get; set; }

    public required string Name { get; set; }

    public MemberRole Role { get; set; }

    public MemberState State { get; set; }

    public Profession Profession { get; set; }

    /// <summary>Whose law applies, as "US" or "US-CA".</summary>
    public required string Jurisdiction { get; set; }

    /// <summary>The IANA name of the zone she lives in.</summary>
    public required string TimeZone { get; set; }

    public bool IsSample { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When she first checked a text, kept for the list of first steps.</summary>
    public DateTimeOffset? FirstCheckAt { get; set; }

    /// <summary>Whether the role reads what others wrote.</summary>
    public bool ReadsOthers => Role is MemberRole.Owner or MemberRole.SecondReader;

    /// <summary>Whether the role sees the reviews of the whole practice; others see those of their own listings.</summary>
    public bool SeesAllReviews => Role is MemberRole.Owner or MemberRole.SecondReader or MemberRole.PracticeManager;

    /// <summary>Whether the role looks into the practice's visits and writes down its public facts: the owner, and the manager, who keeps both anyway.</summary>
    public bool KeepsRecords => Role is MemberRole.Owner or MemberRole.PracticeManager;

    /// <summary>Whether the role connects sources and holds the practice's keys for them.</summary>
    public bool ConnectsSources => Role is MemberRole.Owner or MemberRole.PracticeManager;

    /// <summary>The zone, or UTC when this machine does not know its name.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    private sealed class Mapping : IEntityTypeConfiguration<Member>
    {
        public void Configure(EntityTypeBuilder<Member> builder)
        {
            builder.Property(member => member.Name).HasMaxLength(Limits.Name);
            builder.Property(member => member.Jurisdiction).HasMaxLength(10);
            builder.Property(member => member.TimeZone).HasMaxLength(100);
            builder.HasOne(member => member.Practice).WithMany(practice => practice.Members).HasForeignKey(member => member.PracticeId);
            builder.HasOne(member => member.Account).WithMany().HasForeignKey(member => member.AccountId);
            builder.HasIndex(member => new { member.AccountId, member.PracticeId }).IsUnique();
        }
    }
}
