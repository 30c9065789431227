using GoodStanding.Connectors;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>An effect that this node has taken to send, and nobody else has.</summary>
/// <remarks>
/// It is taken by one conditional update that is committed before a byte goes out. Whoever dies meanwhile leaves it at "sending", and that
/// becomes "unconfirmed": sending it again could send it twice. The number of the attempt tells whether a node that slept still holds it.
/// </remarks>
internal sealed record EffectAtHand(GoodStandingDb Db, TimeProvider Clock, OutboxEffect Effect)
{
    /// <summary>After this nobody sends any more; it is longer than any attempt may take.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(3);

    // A node that was put to sleep here may find that its attempt was given up meanwhile.
    private static readonly TimeSpan MostToBegin = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Undecided = TimeSpan.FromDays(7);
    private static readonly TimeSpan Memory = TimeSpan.FromDays(90);

    /// <summary>What waits, the oldest first.</summary>
    public static Task<List<Waiting>> WaitingAsync(GoodStandingDb db, EffectChannel channel, DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        db.Outbox.IgnoreQueryFilters()
            .Where(effect => effect.State == EffectState.Due && effect.DueAt <= now && effect.Channel == channel)
            .OrderBy(effect => effect.DueAt)
            .Take(most)
            .Select(effect => new Waiting(effect.Id, effect.PracticeId, effect.Failures))
            .ToListAsync(cancellationToken);

    /// <summary>Takes one; null when somebody was quicker.</summary>
    public static async Task<EffectAtHand?> TakeAsync(GoodStandingDb db, TimeProvider clock, Waiting waiting, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        db.PracticeId = waiting.PracticeId;
        var now = clock.GetUtcNow();
        var taken = await db.Outbox.Where(effect => effect.Id == waiting.Id && effect.State == EffectState.Due && effect.DueAt <= now)
            .ExecuteUpdateAsync(set => set
                .SetProperty(effect => effect.State, EffectState.Sending)
                .SetProperty(effect => effect.SendingSince, now)
                .SetProperty(effect => effect.ChangedAt, now)
                .SetProperty(effect => effect.Attempts, effect => effect.Attempts + 1), cancellationToken);
        return taken == 0 ? null : await LoadAsync(db, clock, waiting.Id, cancellationToken);
    }

    /// <summary>Loads one that this node has taken.</summary>
    public static async Task<EffectAtHand> LoadAsync(GoodStandingDb db, TimeProvider clock, Guid id, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        return new(db, clock, await db.Outbox.AsNoTracking().Include(effect => effect.Member!.Account).Include(effect => effect.Webhook).SingleAsync(effect => effect.Id == id, cancellationToken));
    }

    /// <summary>Whether it may still be sent by this node.</summary>
    public bool IsFresh => Clock.GetUtcNow() - Effect.SendingSince < MostToBegin;

    /// <summary>Writes down what became of it. Whoever was told to stop writes it down all the same.</summary>
    public async Task SettleAsync(DeliveryAnswer answer)
    {
        var now = Clock.GetUtcNow();
        var (state, keepsBody) = answer.Outcome switch
        {
            DeliveryOutcome.Sent => (EffectState.Sent, false),
            DeliveryOutcome.NotSent => (EffectState.Due, true),
            DeliveryOutcome.Refused => (EffectState.Failed, false),
            _ => (EffectState.Unconfirmed, true),
        };
        var failures = answer.Outcome == DeliveryOutcome.NotSent ? Effect.Failures + 1 : Effect.Failures;
        var wait = BackOff.After(failures);
        var next = answer.Outcome == DeliveryOutcome.NotSent ? now + (answer.RetryAfter > wait ? answer.RetryAfter.Value : wait) : Effect.DueAt;
        await Db.Outbox
            .Where(effect => effect.Id == Effect.Id && effect.Attempts == Effect.Attempts && (effect.State == EffectState.Sending || effect.State == EffectState.Unconfirmed))
            .ExecuteUpdateAsync(set => set
                .SetProperty(effect => effect.State, state)
                .SetProperty(effect => effect.Body, keepsBody ? Effect.Body : null)
                .SetProperty(effect => effect.Failures, failures)
                .SetProperty(effect => effect.DueAt, next)
                .SetProperty(effect => effect.SendingSince, (DateTimeOffset?)null)
                .SetProperty(effect => effect.ChangedAt, now)
                .SetProperty(effect => effect.Problem, answer.Reason), CancellationToken.None);
    }

    /// <summary>Lets all of these wait longer, because the other side cannot be reached at all.</summary>
    public static async Task DelayAsync(GoodStandingDb db, IEnumerable<Waiting> waiting, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var group in waiting.GroupBy(each => each.Failures))
        {
            var ids = group.Select(each => each.Id).ToArray();
            var next = now + BackOff.After(group.Key + 1);
            await db.Outbox.IgnoreQueryFilters()
                .Where(effect => EF.Parameter(ids).Contains(effect.Id) && effect.State == EffectState.Due)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(effect => effect.DueAt, next)
                    .SetProperty(effect => effect.Failures, group.Key + 1)
                    .SetProperty(effect => effect.ChangedAt, now)
                    .SetProperty(effect => effect.Problem, reason), cancellationToken);
        }
    }

    /// <summary>Sees to what was left behind: by somebody who died while sending, by a server that never came back, by an owner who never decided.</summary>
    public static async Task TidyAsync(GoodStandingDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (stale, undecided, old) = (now - Stale, now - Undecided, now - Memory);
        var all = db.Outbox.IgnoreQueryFilters();
        await all.Where(effect => effect.State == EffectState.Sending && effect.SendingSince < stale)
            .ExecuteUpdateAsync(set => set
                .SetProperty(effect => effect.State, EffectState.Unconfirmed)
                .SetProperty(effect => effect.SendingSince, (DateTimeOffset?)null)
                .SetProperty(effect => effect.ChangedAt, now)
                .SetProperty(effect => effect.Problem, "This program stopped while it was sending."), cancellationToken);
        await all.Where(effect => effect.State == EffectState.Due && effect.Expires < now)
            .ExecuteUpdateAsync(set => set
                .SetProperty(effect => effect.State, EffectState.Failed)
                .SetProperty(effect => effect.Body, (string?)null)
                .SetProperty(effect => effect.ChangedAt, now)
                .SetProperty(effect => effect.Problem, effect => effect.Problem ?? "It could not be sent in time."), cancellationToken);
        await all.Where(effect => effect.State == EffectState.Unconfirmed && effect.Expires < undecided)
            .ExecuteUpdateAsync(set => set
                .SetProperty(effect => effect.State, EffectState.LeftAlone)
                .SetProperty(effect => effect.Body, (string?)null)
                .SetProperty(effect => effect.ChangedAt, now), cancellationToken);
        await all.Where(effect => effect.DueAt < old && effect.State != EffectState.Due && effect.State != EffectState.Sending && effect.State != EffectState.Unconfirmed)
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>An effect that is due.</summary>
    internal sealed record Waiting(Guid Id, Guid PracticeId, int Failures);
}
