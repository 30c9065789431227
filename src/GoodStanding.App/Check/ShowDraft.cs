using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>Shows one draft with what screening says of it today, its history and what can be done to it.</summary>
public sealed class ShowDraft(GoodStandingDb db, Screener screener)
{
    public sealed record Request(Guid MemberId, Guid DraftId);

    public sealed record Result(Shown? Draft, Refusal? Refusal = null);

    /// <summary>Acts are what the table allows; Readers are whom the author can ask; Names are of everybody in the history.</summary>
    public sealed record Shown(
        Draft Draft,
        DraftScreening Screening,
        DraftPart Part,
        IReadOnlyList<DraftAct> Acts,
        IReadOnlyList<(Guid Id, string Name)> Readers,
        IReadOnlyDictionary<Guid, string> Names);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, null, cancellationToken);
        if (atHand is null)
            return new(null, refusal);

        var draft = atHand.Draft;
        await db.DraftEvents.Where(each => each.DraftId == draft.Id).OrderBy(each => each.Number).LoadAsync(cancellationToken);
        var names = await db.Members.ToDictionaryAsync(member => member.Id, member => member.Name, cancellationToken);
        var part = draft.PartOf(atHand.Member);
        var readers = part == DraftPart.Author ? await atHand.ReadersAsync(cancellationToken) : [];
        return new(new(
            draft,
            DraftScreening.Of(draft, screener),
            part,
            DraftTable.ActsOf(part, draft.State),
            [.. readers.Select(reader => (reader.Id, reader.Name))],
            names));
    }
}
