using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Guard;

/// <summary>One known word, closed: whoever can open it has the key of this database.</summary>
public sealed class KeyCheck
{
    public const string Known = "GoodStanding";

    public int Id { get; set; } = 1;

    [Guarded]
    public string Word { get; set; } = Known;

    private sealed class Mapping : IEntityTypeConfiguration<KeyCheck>
    {
        public void Configure(EntityTypeBuilder<KeyCheck> builder) => builder.Property(check => check.Id).ValueGeneratedNever();
    }
}
