using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Today;

namespace GoodStanding.App.Check;

/// <summary>Shows a held draft to a second reader. The hold goes on: reading may begin, publishing may not.</summary>
public sealed class AskSecondReader(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>ReaderId is one reader, or null for whoever looks first.</summary>
    public sealed record Request(Guid MemberId, Guid DraftId, int Version, Guid? ReaderId = null);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var (atHand, refusal) = await DraftAtHand.LoadAsync(db, request.MemberId, request.DraftId, request.Version, cancellationToken);
        if (atHand is null)
            return new(refusal);

        var readers = await atHand.ReadersAsync(cancellationToken);
        if (request.ReaderId is { } readerId)
            readers = readers.FindAll(reader => reader.Id == readerId);
        if (readers.Count == 0)
            return new(Refusal.NotNow("Nobody here can read it for you yet. An owner can add a second reader."));

        var now = clock.GetUtcNow();
        if (atHand.Draft.Act(DraftAct.AskReader, atHand.Member, now) is { } no)
            return new(no);

        atHand.Draft.AskedReaderId = request.ReaderId;
        readers.ForEach(reader => atHand.Notify(reader.Id, NoticeKind.ReadingAsked, now));
        return new(await db.TrySaveAsync(cancellationToken));
    }
}
