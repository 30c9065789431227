using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>How a practice keeps its visits: for how long, and under which secret the names were hashed.</summary>
public sealed class VisitKeeping : IPracticeRow
{
    public const int FewestDays = 30;
    public const int UsualDays = 400;

    // A review that speaks of years ago is compared with three years of visits; older ones answer nothing.
    public const int MostDays = 1100;

    public Guid PracticeId { get; set; }

    /// <summary>How many days after a visit it is forgotten.</summary>
    public int Days { get; set; } = UsualDays;

    /// <summary>The secret of this practice alone; whoever has it can try names. It goes when all visits are wiped.</summary>
    [Guarded]
    public byte[]? NameKey { get; set; }

    /// <summary>Which column held what when a table was last taken in. Guarded: a table without headings has a patient in its first row.</summary>
    [Guarded]
    public string? Columns { get; set; }

    /// <summary>Grows with every batch of an import and every wiping, so that of two at once one reads again.</summary>
    public int Version { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<VisitKeeping>
    {
        public void Configure(EntityTypeBuilder<VisitKeeping> builder)
        {
            builder.HasKey(keeping => keeping.PracticeId);
            builder.Property(keeping => keeping.PracticeId).ValueGeneratedNever();
            builder.Property(keeping => keeping.Version).IsConcurrencyToken();
        }
    }
}
