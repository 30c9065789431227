using System.Globalization;
using GoodStanding.Connectors;
using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;

namespace GoodStanding.App.Outbox;

/// <summary>Lets one test go out a minute. It takes the way of every effect, so that what it shows is what happens to all.</summary>
internal static class TestTurn
{
    public static TimeSpan Life { get; } = TimeSpan.FromMinutes(5);

    public static Refusal TooSoon { get; } = Refusal.NotNow("A test went out just now. Wait a minute before the next one.");

    public static string KeyOf(Guid practiceId, EffectChannel channel, Guid recipient, DateTimeOffset now) =>
        OutboxEffect.KeyOf(practiceId, channel, EffectKind.Test, string.Create(CultureInfo.InvariantCulture, $"{recipient:N} {now.UtcDateTime:yyyy-MM-ddTHH:mm}"));

    /// <summary>Takes the turn; null when there was one this minute. The row is written as being sent, so that no job takes it up.</summary>
    public static async Task<EffectAtHand?> TakeAsync(GoodStandingDb db, TimeProvider clock, OutboxEffect effect, CancellationToken cancellationToken)
    {
        (effect.State, effect.SendingSince, effect.Attempts) = (EffectState.Sending, effect.CreatedAt, 1);
        return await NewEffect.TrySaveAsync(db, effect, cancellationToken) ? await EffectAtHand.LoadAsync(db, clock, effect.Id, cancellationToken) : null;
    }

    /// <summary>A test is not tried again by itself: whoever asked for it stands by.</summary>
    public static Task SettleAsync(EffectAtHand atHand, DeliveryAnswer answer) =>
        atHand.SettleAsync(answer is { Outcome: DeliveryOutcome.NotSent } ? answer with { Outcome = DeliveryOutcome.Refused } : answer);
}
