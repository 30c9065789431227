using GoodStanding.Storage;
using GoodStanding.Storage.People;

namespace GoodStanding.App.Gathering;

/// <summary>A member who connects sources, or why this one does not.</summary>
internal static class SourceAtHand
{
    private static readonly Refusal ForOthers = Refusal.NotAllowed("An owner or a practice manager connects sources: the practice's own key is used there.");

    public static async Task<(Member? Member, Refusal? Refusal)> EnterAsync(GoodStandingDb db, Guid memberId, CancellationToken cancellationToken) =>
        await db.EnterAsync(memberId, cancellationToken) switch
        {
            null => (null, Refusal.NotFound),
            { ConnectsSources: true } member => (member, null),
            _ => (null, ForOthers),
        };
}
