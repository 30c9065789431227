using GoodStanding.Storage.Rounds;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.Storage.Tests.Rounds;

/// <summary>The whole table of the dispute's states, said a second time and in another form.</summary>
public sealed class DisputeTableTests
{
    // Where it leads; a cell that is empty is refused.
    private const string Table = """
        act           | Noticed  | Evidence | Flagged | Waiting | Removed | Kept     | Edited   | Appealed | Closed
        Notice        |          |          |         |         |         |          |          |          |
        Prepare       | Evidence | Evidence |         |         |         |          |          |          |
        Flag          |          | Flagged  |         |         |         |          |          |          |
        Wait          |          |          | Waiting | Waiting |         |          |          | Appealed |
        RecordRemoved |          |          | Removed | Removed |         |          |          | Removed  |
        RecordKept    |          |          | Kept    | Kept    |         |          |          | Kept     |
        RecordEdited  |          |          | Edited  | Edited  |         |          |          | Edited   |
        Appeal        |          |          |         |         |         | Appealed | Appealed |          |
        Close         | Closed   | Closed   |         |         | Closed  | Closed   | Closed   |          |
        """;

    public static TheoryData<DisputeState, DisputeAct> Cells =>
        [.. from state in Enum.GetValues<DisputeState>() from act in Enum.GetValues<DisputeAct>() select (state, act)];

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_dispute_obeys_the_table_and_writes_down_what_was_done(DisputeState state, DisputeAct act)
    {
        var member = Some.Member(Some.Practice());
        var dispute = DisputeIn(state);
        var lines = dispute.Events.Count;

        var refusal = dispute.Act(act, member, Some.Time.AddHours(1), "why");

        var to = Cell(state, act);
        Assert.Equal(to, DisputeTable.Next(state, act));
        Assert.Equal(to is null, refusal is not null);
        Assert.Equal(to ?? state, dispute.State);
        Assert.Equal(to is null ? lines : lines + 1, dispute.Events.Count);
        Assert.Equal(dispute.Events.Count, dispute.Version);
        if (to is not null)
            Assert.Equal((act, member.Id, state, to, "why"), (dispute.Events[^1].Act, dispute.Events[^1].MemberId, dispute.Events[^1].From, dispute.Events[^1].To, dispute.Events[^1].Note));
    }

    [Fact]
    public void A_site_is_asked_twice_and_not_a_third_time()
    {
        var dispute = DisputeIn(DisputeState.Appealed);
        var member = Some.Member(Some.Practice());
        Assert.Null(dispute.Act(DisputeAct.RecordKept, member, Some.Time));

        Assert.Equal(RefusalKind.NotNow, dispute.Act(DisputeAct.Appeal, member, Some.Time)?.Kind);

        Assert.Null(dispute.Act(DisputeAct.Close, member, Some.Time));
        Assert.Equal(DisputeState.Kept, dispute.Outcome);
    }

    [Fact]
    public void Nothing_waits_for_a_site_that_has_decided()
    {
        var dispute = DisputeIn(DisputeState.Waiting);
        dispute.NextCheckAt = Some.Time;

        dispute.Act(DisputeAct.RecordRemoved, Some.Member(Some.Practice()), Some.Time);

        Assert.Null(dispute.NextCheckAt);
    }

    private static Dispute DisputeIn(DisputeState state)
    {
        var member = Some.Member(Some.Practice());
        var dispute = Some.Dispute(Some.Review(Some.Listing()), member);
        DisputeAct[] way = state switch
        {
            DisputeState.Noticed => [],
            DisputeState.Evidence => [DisputeAct.Prepare],
            DisputeState.Flagged => [DisputeAct.Prepare, DisputeAct.Flag],
            DisputeState.Waiting => [DisputeAct.Prepare, DisputeAct.Flag, DisputeAct.Wait],
            DisputeState.Removed => [DisputeAct.Prepare, DisputeAct.Flag, DisputeAct.RecordRemoved],
            DisputeState.Kept => [DisputeAct.Prepare, DisputeAct.Flag, DisputeAct.RecordKept],
            DisputeState.Edited => [DisputeAct.Prepare, DisputeAct.Flag, DisputeAct.RecordEdited],
            DisputeState.Appealed => [DisputeAct.Prepare, DisputeAct.Flag, DisputeAct.RecordKept, DisputeAct.Appeal],
            _ => [DisputeAct.Close],
        };
        foreach (var act in way)
            Assert.Null(dispute.Act(act, member, Some.Time));

        Assert.Equal(state, dispute.State);
        return dispute;
    }

    private static DisputeState? Cell(DisputeState state, DisputeAct act)
    {
        var rows = Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var cell = rows.Single(row => row[0] == act.ToString())[Array.IndexOf(rows[0], state.ToString())];
        return cell.Length == 0 ? null : Enum.Parse<DisputeState>(cell);
    }
}
