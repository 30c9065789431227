using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.Storage.Tests.Check;

/// <summary>The whole table of the draft's states, said a second time and in another form: every state, every act, everybody.</summary>
public sealed class DraftTableTests
{
    // Who may, and where it leads: A author, R reader, C clock. A cell that is empty is refused to all.
    private const string Table = """
        act              | Drafting    | Held         | InReview                | Scheduled    | Published | Expired | Abandoned
        Keep             |             |              |                         |              |           |         |
        Revise           | A>Drafting  | A>Drafting   | A>Drafting              | A>Drafting   |           |         |
        Hold             | A>Held      |              |                         |              |           |         |
        LengthenHold     |             | A>Held       | A>InReview              |              |           |         |
        AskReader        |             | A>InReview   | A>InReview              |              |           |         |
        Release          |             | C>InReview   |                         |              |           |         |
        Approve          |             |              | R>InReview              |              |           |         |
        Suggest          |             |              | R>InReview              |              |           |         |
        AcceptSuggestion |             |              | A>InReview              |              |           |         |
        Decline          |             |              | R>Drafting              | R>Drafting   |           |         |
        MarkNotSo        | A>Drafting  | A>Held       | A>InReview R>InReview   |              |           |         |
        Schedule         |             |              | A>Scheduled             | A>Scheduled  |           |         |
        Publish          |             |              |                         | A>Published  |           |         |
        Abandon          | A>Abandoned | A>Abandoned  | A>Abandoned             | A>Abandoned  |           |         |
        Expire           | C>Expired   | C>Expired    | C>Expired               | C>Expired    |           |         |
        """;

    public static TheoryData<DraftState, DraftAct> Cells =>
        [.. from state in Enum.GetValues<DraftState>() from act in Enum.GetValues<DraftAct>() select (state, act)];

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_says_who_may_and_where_it_leads(DraftState state, DraftAct act)
    {
        var cell = Cell(state, act);

        foreach (var part in Enum.GetValues<DraftPart>())
            Assert.Equal(cell.GetValueOrDefault(part)?.ToString(), DraftTable.Next(state, act, part)?.ToString());
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_draft_obeys_the_table_for_every_role_and_writes_down_what_was_done(DraftState state, DraftAct act)
    {
        foreach (var role in Enum.GetValues<MemberRole>())
        {
            foreach (var isOwn in new[] { true, false })
            {
                var practice = Some.Practice();
                var actor = Some.Member(practice, role);
                var draft = DraftIn(state, isOwn ? actor : Some.Member(practice));
                var (version, lines) = (draft.Version, draft.Events.Count);
                var part = isOwn ? DraftPart.Author : role is MemberRole.Clinician or MemberRole.PracticeManager ? DraftPart.Bystander : DraftPart.Reader;

                var refusal = draft.Act(act, actor, Some.Time.AddHours(1), "why");

                var to = Cell(state, act).GetValueOrDefault(part);
                Assert.Equal(to is null, refusal is not null);
                Assert.Equal(to ?? state, draft.State);
                Assert.Equal(to is null ? version : version + 1, draft.Version);
                Assert.Equal(to is null ? lines : lines + 1, draft.Events.Count);
                if (to is not null)
                    Assert.Equal((act, (Guid?)actor.Id, state, to, "why"), Line(draft.Events[^1]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_clock_does_only_what_is_the_clocks(DraftState state, DraftAct act)
    {
        var draft = DraftIn(state, Some.Member(Some.Practice()));

        var refusal = draft.Act(act, null, Some.Time.AddHours(1));

        Assert.Equal(Cell(state, act).ContainsKey(DraftPart.Clock), refusal is null);
    }

    [Fact]
    public void What_is_over_stays_over() =>
        Assert.All(
            [DraftState.Published, DraftState.Expired, DraftState.Abandoned],
            state => Assert.All(Enum.GetValues<DraftPart>(), part => Assert.Empty(DraftTable.ActsOf(part, state))));

    private static (DraftAct Act, Guid? Who, DraftState From, DraftState? To, string? Note) Line(DraftEvent line) => (line.Act, line.MemberId, line.From, line.To, line.Note);

    // The way that a draft takes to each state.
    private static Draft DraftIn(DraftState state, Member author)
    {
        var draft = Some.Draft(author);
        (DraftAct Act, bool IsClocks)[] way = state switch
        {
            DraftState.Drafting => [],
            DraftState.Held => [(DraftAct.Hold, false)],
            DraftState.InReview => [(DraftAct.Hold, false), (DraftAct.AskReader, false)],
            DraftState.Scheduled => [(DraftAct.Hold, false), (DraftAct.AskReader, false), (DraftAct.Schedule, false)],
            DraftState.Published => [(DraftAct.Hold, false), (DraftAct.AskReader, false), (DraftAct.Schedule, false), (DraftAct.Publish, false)],
            DraftState.Expired => [(DraftAct.Expire, true)],
            _ => [(DraftAct.Abandon, false)],
        };
        foreach (var (act, isClocks) in way)
            Assert.Null(draft.Act(act, isClocks ? null : author, Some.Time));

        Assert.Equal(state, draft.State);
        return draft;
    }

    private static Dictionary<DraftPart, DraftState?> Cell(DraftState state, DraftAct act)
    {
        var rows = Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var column = Array.IndexOf(rows[0], state.ToString());
        var cell = rows.Single(row => row[0] == act.ToString())[column];
        return cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(
            each => each[0] switch { 'A' => DraftPart.Author, 'R' => DraftPart.Reader, _ => DraftPart.Clock },
            each => (DraftState?)Enum.Parse<DraftState>(each[2..]));
    }
}
