using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Gathering;

/// <summary>The columns that everything which is asked has in its own table.</summary>
internal static class SourceColumns
{
    public static void Map<T>(EntityTypeBuilder<T> builder)
        where T : Source
    {
        builder.Property(source => source.Reason).HasMaxLength(Limits.Reason);
        builder.Property(source => source.Validator).HasMaxLength(Limits.Validator);
        builder.HasIndex(source => source.NextAskAt);
        builder.Ignore(source => source.IsBroken);
    }
}
