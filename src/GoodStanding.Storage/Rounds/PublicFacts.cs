using System.Text.Json;
using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>A practice's fact sheet. It is public by what it says, and guarded all the same: people's names and dates stand in it.</summary>
public sealed class PublicFacts : IPracticeRow
{
    public Guid PracticeId { get; set; }

    /// <summary>Whether it is the sample professional's, for whose reviews alone it counts.</summary>
    public bool IsSample { get; set; }

    [Guarded]
    public string Content { get; set; } = "{}";

    public DateTimeOffset ChangedAt { get; set; }

    public Guid ChangedById { get; set; }

    public int Version { get; set; }

    public FactSheet Read() => JsonSerializer.Deserialize<FactSheet>(Content)!;

    public void Write(FactSheet sheet, Guid memberId, DateTimeOffset now)
    {
        Content = JsonSerializer.Serialize(sheet);
        (ChangedById, ChangedAt) = (memberId, now);
        Version++;
    }

    private sealed class Mapping : IEntityTypeConfiguration<PublicFacts>
    {
        public void Configure(EntityTypeBuilder<PublicFacts> builder)
        {
            builder.HasKey(facts => new { facts.PracticeId, facts.IsSample });
            builder.Property(facts => facts.Version).IsConcurrencyToken();
        }
    }
}
