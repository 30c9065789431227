using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Check;

/// <summary>Words that a second reader would rather see.</summary>
public sealed class Suggestion : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid DraftId { get; set; }

    public Guid ReaderId { get; set; }

    [Guarded]
    public required string Words { get; set; }

    [Guarded]
    public string? Why { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? AcceptedAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Suggestion>
    {
        public void Configure(EntityTypeBuilder<Suggestion> builder) => builder.Property(each => each.Id).ValueGeneratedNever();
    }
}
