using GoodStanding.Model;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>Whom reviews are about: a clinician, or the practice itself.</summary>
public sealed class Professional : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public required string Name { get; set; }

    /// <summary>Null for the practice itself.</summary>
    public Profession? Profession { get; set; }

    /// <summary>The number in the National Provider Identifier registry, or null.</summary>
    public string? Npi { get; set; }

    public bool IsPractice { get; set; }

    /// <summary>The member who is this person: she sees these reviews whatever her role is.</summary>
    public Guid? MemberId { get; set; }

    public Member? Member { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Professional>
    {
        public void Configure(EntityTypeBuilder<Professional> builder)
        {
            builder.Property(professional => professional.Id).ValueGeneratedNever();
            builder.Property(professional => professional.Name).HasMaxLength(Limits.Name);
            builder.Property(professional => professional.Npi).HasMaxLength(10);
            builder.HasOne(professional => professional.Member).WithMany().HasForeignKey(professional => professional.MemberId).OnDelete(DeleteBehavior.SetNull);
        }
    }
}
