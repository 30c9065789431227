using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>One line of a dispute's history: who did what, when, from where to where.</summary>
public sealed class DisputeEvent : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid DisputeId { get; set; }

    /// <summary>Its place in the history; a clock that goes back does not change it.</summary>
    public int Number { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid MemberId { get; set; }

    public DisputeAct Act { get; set; }

    public DisputeState From { get; set; }

    public DisputeState To { get; set; }

    [Guarded]
    public string? Note { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<DisputeEvent>
    {
        public void Configure(EntityTypeBuilder<DisputeEvent> builder) => builder.Property(each => each.Id).ValueGeneratedNever();
    }
}
