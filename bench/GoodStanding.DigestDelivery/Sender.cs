using GoodStanding.App.Outbox;
using GoodStanding.Connectors.Mail;
using GoodStanding.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.DigestDelivery;

/// <summary>A node in a process of its own: it sends what is due, as the job does, until nothing is left or it is killed.</summary>
internal static class Sender
{
    public static PostOffice Office(int port) => new(MailServer.Parse($"smtp://127.0.0.1:{port}?tls=none", null, "reviews@practice.example"), new("https://check.example.org"));

    public static async Task<int> RunAsync(Store store, int port, TimeSpan ahead)
    {
        var clock = new AheadClock(ahead);
        while (true)
        {
            await using var db = store.Open();
            await new SendDueMail(db, Office(port), clock).RunAsync(new(TimeSpan.FromSeconds(5)), CancellationToken.None);
            var open = await db.Outbox.IgnoreQueryFilters().Where(effect => effect.State == EffectState.Due || effect.State == EffectState.Sending)
                .Select(effect => new { effect.State, effect.DueAt })
                .ToListAsync();
            if (open.Count == 0)
                return 0;

            // The wait until the next attempt passes in a moment, and so do the minutes after which a row that somebody left at "sending" is given up.
            var next = open.Where(each => each.State == EffectState.Due).Select(each => each.DueAt).DefaultIfEmpty(clock.GetUtcNow().AddMinutes(1)).Min();
            clock.AdvanceTo(next);
            await Task.Delay(100);
        }
    }

    // The clock of this machine, and some minutes more with each round.
    private sealed class AheadClock(TimeSpan ahead) : TimeProvider
    {
        private TimeSpan _ahead = ahead;

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

        public void AdvanceTo(DateTimeOffset time)
        {
            if (time > GetUtcNow())
                _ahead = time - System.GetUtcNow();
        }
    }
}
