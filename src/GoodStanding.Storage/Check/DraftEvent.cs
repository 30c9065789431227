using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Check;

/// <summary>One line of a draft's history: who did what, when, from where to where.</summary>
public sealed class DraftEvent : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid DraftId { get; set; }

    /// <summary>Its place in the draft's history; a clock that goes back does not change it.</summary>
    public int Number { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Who; null is the clock.</summary>
    public Guid? MemberId { get; set; }

    public DraftAct Act { get; set; }

    public DraftState From { get; set; }

    public DraftState To { get; set; }

    /// <summary>The reason that was given, or null.</summary>
    [Guarded]
    public string? Note { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<DraftEvent>
    {
        public void Configure(EntityTypeBuilder<DraftEvent> builder) => builder.Property(each => each.Id).ValueGeneratedNever();
    }
}
