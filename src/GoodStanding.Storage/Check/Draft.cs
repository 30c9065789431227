using GoodStanding.Model;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Check;

/// <summary>Words on their way to the public, with everything that happened to them.</summary>
public sealed class Draft : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid AuthorId { get; set; }

    public Member Author { get; set; } = null!;

    public Network Network { get; set; }

    public PostContext Context { get; set; }

    [Guarded]
    public required string Words { get; set; }

    /// <summary>The review that a reply answers, or null.</summary>
    [Guarded]
    public string? Review { get; set; }

    /// <summary>The stored review that a reply answers, or null; it may be gone by now.</summary>
    public Guid? AnsweredId { get; set; }

    public DraftState State { get; private set; } = DraftState.Drafting;

    /// <summary>What screening said of the words, less what was marked as not so.</summary>
    public Verdict Verdict { get; set; }

    /// <summary>Whether screening found tone, which makes the hold longer.</summary>
    public bool HasTone { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When cooling off ends; nothing is published before.</summary>
    public DateTimeOffset? HoldUntil { get; set; }

    /// <summary>Who was asked to read; null means anybody who may.</summary>
    public Guid? AskedReaderId { get; set; }

    /// <summary>Who approved these very words; new words need a new approval.</summary>
    public Guid? ApprovedById { get; set; }

    public DateTimeOffset? ScheduledFor { get; set; }

    /// <summary>Its last moment: from then on it is not published any more.</summary>
    public DateTimeOffset? Expires { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public string? Permalink { get; set; }

    /// <summary>Grows with every act, so that of two people who act at once one is told.</summary>
    public int Version { get; private set; }

    public List<DraftEvent> Events { get; } = [];

    public List<Suggestion> Suggestions { get; } = [];

    public List<NotSo> NotSos { get; } = [];

    public DraftPart PartOf(Member? member) => member switch
    {
        null => DraftPart.Clock,
        _ when member.Id == AuthorId => DraftPart.Author,
        { ReadsOthers: true } => DraftPart.Reader,
        _ => DraftPart.Bystander,
    };

    /// <summary>Whether a member may see the words. A draft is the author's own until it is shown to a second reader.</summary>
    public bool IsSeenBy(Member member) =>
        member.Id == AuthorId || (member.ReadsOthers && State is DraftState.InReview or DraftState.Scheduled or DraftState.Published);

    /// <summary>Does what the table allows and writes it down; null when done. A null member is the clock.</summary>
    public Refusal? Act(DraftAct act, Member? by, DateTimeOffset now, string? note = null)
    {
        if (DraftTable.Next(State, act, PartOf(by)) is not { } next)
            return DraftTable.Next(State, act, DraftPart.Reader) is not null || DraftTable.Next(State, act, DraftPart.Author) is not null
                ? Refusal.NotAllowed(PartOf(by) == DraftPart.Author ? "Your own draft needs somebody else's eyes for this." : "This is for the author, or for a second reader.")
                : Refusal.NotNow($"A draft that is {Name(State)} cannot do that.");

        Write(act, by, State, next, now, note);
        State = next;
        return null;
    }

    /// <summary>Writes the first line of the draft's history.</summary>
    public void Begin(Member author, DateTimeOffset now)
    {
        CreatedAt = now;
        Write(DraftAct.Keep, author, DraftState.Drafting, DraftState.Drafting, now, null);
    }

    /// <summary>Changes the words; what was said of the old ones no longer counts.</summary>
    public void PutWords(string words)
    {
        Words = words;
        Unschedule();
    }

    /// <summary>Takes back the approval and the time, and with it the end that the time had set.</summary>
    public void Unschedule()
    {
        if (ScheduledFor is not null)
            Expires = null;
        ApprovedById = null;
        ScheduledFor = null;
    }

    private static string Name(DraftState state) => state switch
    {
        DraftState.InReview => "in review",
        _ => state.ToString().ToLowerInvariant(),
    };

    private void Write(DraftAct act, Member? by, DraftState from, DraftState to, DateTimeOffset now, string? note)
    {
        Version++;
        ChangedAt = now;
        Events.Add(new() { Id = Guid.CreateVersion7(now), Number = Version, Act = act, MemberId = by?.Id, From = from, To = to, At = now, Note = note });
    }

    private sealed class Mapping : IEntityTypeConfiguration<Draft>
    {
        public void Configure(EntityTypeBuilder<Draft> builder)
        {
            builder.Property(draft => draft.Version).IsConcurrencyToken();
            builder.Property(draft => draft.Permalink).HasMaxLength(Limits.Address);
            builder.HasIndex(draft => draft.AnsweredId);
            builder.HasOne(draft => draft.Author).WithMany().HasForeignKey(draft => draft.AuthorId);
            builder.HasMany(draft => draft.Events).WithOne().HasForeignKey(each => each.DraftId);
            builder.HasMany(draft => draft.Suggestions).WithOne().HasForeignKey(each => each.DraftId);
            builder.HasMany(draft => draft.NotSos).WithOne().HasForeignKey(each => each.DraftId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(draft => new { draft.State, draft.HoldUntil });
            builder.HasIndex(draft => new { draft.State, draft.Expires });
        }
    }
}
