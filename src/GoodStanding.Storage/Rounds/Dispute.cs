using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>A review that we ask its site to remove, under one ground, followed to its outcome.</summary>
public sealed class Dispute : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid ReviewId { get; set; }

    public StoredReview Review { get; set; } = null!;

    public RemovalGround Ground { get; set; }

    public DisputeState State { get; private set; } = DisputeState.Noticed;

    /// <summary>What is told to the site, or null while nobody has written it.</summary>
    [Guarded]
    public string? FlagText { get; set; }

    /// <summary>The site's own number of the case.</summary>
    [Guarded]
    public string? SiteReference { get; set; }

    /// <summary>When a person should look again; null when nobody waits.</summary>
    public DateTimeOffset? NextCheckAt { get; set; }

    /// <summary>What the site last decided: removed, kept or edited. Null while it has decided nothing.</summary>
    public DisputeState? Outcome { get; private set; }

    public bool HasAppealed { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When it was first reported to the site.</summary>
    public DateTimeOffset? FlaggedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Grows with every act, so that of two people who act at once one is told.</summary>
    public int Version { get; private set; }

    public List<DisputeEvent> Events { get; } = [];

    /// <summary>Writes the first line of the history.</summary>
    public void Begin(Member by, DateTimeOffset now)
    {
        CreatedAt = now;
        Write(DisputeAct.Notice, by, DisputeState.Noticed, DisputeState.Noticed, now, null);
    }

    /// <summary>Does what the table allows and writes it down; null when done.</summary>
    public Refusal? Act(DisputeAct act, Member by, DateTimeOffset now, string? note = null)
    {
        if (DisputeTable.Next(State, act) is not { } next)
            return Refusal.NotNow($"A dispute that is {State.ToString().ToLowerInvariant()} cannot do that.");
        if (act == DisputeAct.Appeal && HasAppealed)
            return Refusal.NotNow("It has been appealed once already.");

        Write(act, by, State, next, now, note);
        State = next;
        HasAppealed |= act == DisputeAct.Appeal;
        FlaggedAt ??= act == DisputeAct.Flag ? now : null;
        ClosedAt = next == DisputeState.Closed ? now : null;
        if (next is DisputeState.Removed or DisputeState.Kept or DisputeState.Edited)
            Outcome = next;
        if (next is not (DisputeState.Flagged or DisputeState.Waiting or DisputeState.Appealed))
            NextCheckAt = null;
        return null;
    }

    private void Write(DisputeAct act, Member by, DisputeState from, DisputeState to, DateTimeOffset now, string? note)
    {
        Version++;
        ChangedAt = now;
        Events.Add(new() { Id = Guid.CreateVersion7(now), Number = Version, Act = act, MemberId = by.Id, From = from, To = to, At = now, Note = note });
    }

    private sealed class Mapping : IEntityTypeConfiguration<Dispute>
    {
        public void Configure(EntityTypeBuilder<Dispute> builder)
        {
            builder.Property(dispute => dispute.Id).ValueGeneratedNever();
            builder.Property(dispute => dispute.Version).IsConcurrencyToken();
            builder.HasOne(dispute => dispute.Review).WithMany().HasForeignKey(dispute => dispute.ReviewId);
            builder.HasMany(dispute => dispute.Events).WithOne().HasForeignKey(each => each.DisputeId);
            builder.HasIndex(dispute => new { dispute.PracticeId, dispute.State, dispute.NextCheckAt });
        }
    }
}
