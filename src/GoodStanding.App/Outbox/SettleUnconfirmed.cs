using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>An owner decides about a message of which nobody knows whether it arrived: it is sent again, or left alone.</summary>
public sealed class SettleUnconfirmed(GoodStandingDb db, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(2);

    public sealed record Request(Guid MemberId, Guid EffectId, bool SendsAgain);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { Role: MemberRole.Owner })
            return new(Refusal.NotFound);
        if (!await db.Outbox.AnyAsync(effect => effect.Id == request.EffectId, cancellationToken))
            return new(Refusal.NotFound);

        var now = clock.GetUtcNow();
        var unconfirmed = db.Outbox.Where(effect => effect.Id == request.EffectId && effect.State == EffectState.Unconfirmed);
        var settled = request.SendsAgain
            ? await unconfirmed.ExecuteUpdateAsync(set => set
                .SetProperty(effect => effect.State, EffectState.Due)
                .SetProperty(effect => effect.DueAt, now)
                .SetProperty(effect => effect.Expires, now + Life)
                .SetProperty(effect => effect.Failures, 0)
                .SetProperty(effect => effect.ChangedAt, now), cancellationToken)
            : await unconfirmed.ExecuteUpdateAsync(set => set
                .SetProperty(effect => effect.State, EffectState.LeftAlone)
                .SetProperty(effect => effect.Body, (string?)null)
                .SetProperty(effect => effect.ChangedAt, now), cancellationToken);
        return new(settled == 0 ? Refusal.Changed : null);
    }
}
