using System.Collections.Frozen;
using static GoodStanding.Storage.Check.DraftAct;
using static GoodStanding.Storage.Check.DraftPart;
using static GoodStanding.Storage.Check.DraftState;

namespace GoodStanding.Storage.Check;

/// <summary>Who may do what in which state, and where it leads. What is not listed cannot be done.</summary>
public static class DraftTable
{
    private static readonly DraftState[] Alive = [Drafting, Held, InReview, Scheduled];

    private static readonly FrozenDictionary<(DraftState From, DraftAct Act, DraftPart By), DraftState> Rows = new[]
    {
        Row(Drafting, Hold, Author, Held),
        Row(Drafting, MarkNotSo, Author, Drafting),

        Row(Held, LengthenHold, Author, Held),
        Row(Held, AskReader, Author, InReview),
        Row(Held, Release, Clock, InReview),
        Row(Held, MarkNotSo, Author, Held),

        Row(InReview, LengthenHold, Author, InReview),
        Row(InReview, AskReader, Author, InReview),
        Row(InReview, Approve, Reader, InReview),
        Row(InReview, Suggest, Reader, InReview),
        Row(InReview, AcceptSuggestion, Author, InReview),
        Row(InReview, Decline, Reader, Drafting),
        Row(InReview, MarkNotSo, Author, InReview),
        Row(InReview, MarkNotSo, Reader, InReview),
        Row(InReview, Schedule, Author, Scheduled),

        Row(Scheduled, Schedule, Author, Scheduled),
        Row(Scheduled, Decline, Reader, Drafting),
        Row(Scheduled, Publish, Author, Published),
    }
    .Concat(Alive.Select(state => Row(state, Revise, Author, Drafting))) // New words need a new look, however far the old ones had come.
    .Concat(Alive.Select(state => Row(state, Abandon, Author, Abandoned)))
    .Concat(Alive.Select(state => Row(state, Expire, Clock, Expired)))
    .ToFrozenDictionary(row => row.Key, row => row.Value);

    /// <summary>The state that an act leads to, or null when it cannot be done.</summary>
    public static DraftState? Next(DraftState from, DraftAct act, DraftPart by) =>
        Rows.TryGetValue((from, act, by), out var to) ? to : null;

    /// <summary>What somebody can do in a state, in the order of the acts.</summary>
    public static IReadOnlyList<DraftAct> ActsOf(DraftPart by, DraftState state) =>
        [.. Enum.GetValues<DraftAct>().Where(act => Next(state, act, by) is not null)];

    private static KeyValuePair<(DraftState From, DraftAct Act, DraftPart By), DraftState> Row(DraftState from, DraftAct act, DraftPart by, DraftState to) =>
        new((from, act, by), to);
}
