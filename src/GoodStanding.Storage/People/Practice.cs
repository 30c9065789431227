using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.People;

/// <summary>A practice: the tenant that every other row belongs to.</summary>
public sealed class Practice
{
    public Guid Id { get; set; }

    public required string Name { get; set; }

    public string? City { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Since when an owner lets numbers and names be looked up in the US registry of providers; null while nothing is sent there.</summary>
    public DateTimeOffset? AsksRegistrySince { get; set; }

    public List<Member> Members { get; } = [];

    private sealed class Mapping : IEntityTypeConfiguration<Practice>
    {
        public void Configure(EntityTypeBuilder<Practice> builder)
        {
            builder.Property(practice => practice.Name).HasMaxLength(Limits.Name);
            builder.Property(practice => practice.City).HasMaxLength(Limits.Name);
        }
    }
}
