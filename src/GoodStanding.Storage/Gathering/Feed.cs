using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Gathering;

/// <summary>A feed of alerts (RSS or Atom) that a practice reads.</summary>
public sealed class Feed : Source, IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    /// <summary>Where it is. Whoever knows the address of an alert can read it, so it is kept like a key.</summary>
    [Guarded]
    public required string Address { get; set; }

    /// <summary>What the practice calls it, or what it calls itself; its host until it is read.</summary>
    public required string Title { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Feed>
    {
        public void Configure(EntityTypeBuilder<Feed> builder)
        {
            builder.Property(feed => feed.Id).ValueGeneratedNever();
            builder.Property(feed => feed.Title).HasMaxLength(Limits.Name);
            SourceColumns.Map(builder);
        }
    }
}
