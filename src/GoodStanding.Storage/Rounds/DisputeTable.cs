using System.Collections.Frozen;
using static GoodStanding.Storage.Rounds.DisputeAct;
using static GoodStanding.Storage.Rounds.DisputeState;

namespace GoodStanding.Storage.Rounds;

/// <summary>What can be done to a dispute in which state, and where it leads. What is not listed cannot be done.</summary>
public static class DisputeTable
{
    private static readonly DisputeState[] WithTheSite = [Flagged, Waiting, Appealed];

    private static readonly FrozenDictionary<(DisputeState From, DisputeAct Act), DisputeState> Rows = new[]
    {
        Row(Noticed, Prepare, Evidence),
        Row(Evidence, Prepare, Evidence),
        Row(Evidence, Flag, Flagged),
        Row(Flagged, Wait, Waiting),
        Row(Waiting, Wait, Waiting),
        Row(Appealed, Wait, Appealed),
        Row(Kept, Appeal, Appealed),
        Row(Edited, Appeal, Appealed),
        Row(Noticed, Close, Closed),
        Row(Evidence, Close, Closed),
        Row(Removed, Close, Closed),
        Row(Kept, Close, Closed),
        Row(Edited, Close, Closed),
    }
    .Concat(WithTheSite.Select(state => Row(state, RecordRemoved, Removed)))
    .Concat(WithTheSite.Select(state => Row(state, RecordKept, Kept)))
    .Concat(WithTheSite.Select(state => Row(state, RecordEdited, Edited)))
    .ToFrozenDictionary(row => row.Key, row => row.Value);

    /// <summary>The state that an act leads to, or null when it cannot be done.</summary>
    public static DisputeState? Next(DisputeState from, DisputeAct act) => Rows.TryGetValue((from, act), out var to) ? to : null;

    /// <summary>What can be done in a state, in the order of the acts.</summary>
    public static IReadOnlyList<DisputeAct> ActsOf(DisputeState state) => [.. Enum.GetValues<DisputeAct>().Where(act => Next(state, act) is not null)];

    private static KeyValuePair<(DisputeState From, DisputeAct Act), DisputeState> Row(DisputeState from, DisputeAct act, DisputeState to) => new((from, act), to);
}
