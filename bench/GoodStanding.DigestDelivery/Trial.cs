using System.Diagnostics;
using System.Globalization;
using GoodStanding.App.Outbox;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Mail;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.DigestDelivery;

/// <summary>One week's mail to many members under one kind of trouble, counted in the mail server's box.</summary>
internal sealed class Trial(DatabaseKind kind, int count)
{
    // With each start of a node its clock is a quarter of an hour further, so that what was left behind is found and back-off is over.
    private const int MinutesAhead = 15;

    private readonly Random _chance = new(7);

    public async Task RunAsync(string name, int nodes, bool killsServer, bool killsUs, double wait)
    {
        var store = await Store.MakeAsync(kind);
        await using var server = await TestMailServer.StartAsync("slow", wait: wait);
        await WriteAsync(store);
        var began = Stopwatch.GetTimestamp();
        var (kills, ahead) = (0, 0);
        var running = Enumerable.Range(0, nodes).Select(_ => Start(store, server.Port, ahead += MinutesAhead)).ToArray();
        while (await IsOpenAsync(store))
        {
            await Task.Delay(killsServer || killsUs ? 400 + _chance.Next(1_600) : 200);
            if (killsServer)
            {
                server.Kill();
                kills++;
                await Task.Delay(_chance.Next(200));
                await server.StartAgainAsync("slow", wait);
            }

            for (var at = 0; at < nodes; at++)
            {
                if (killsUs && !running[at].HasExited)
                {
                    running[at].Kill();
                    kills++;
                }

                if (killsUs || running[at].HasExited)
                {
                    await running[at].WaitForExitAsync();
                    running[at].Dispose();
                    running[at] = Start(store, server.Port, ahead += MinutesAhead);
                    await Task.Delay(killsUs ? 1_500 : 0); // It takes a second to begin.
                }
            }
        }

        foreach (var node in running)
        {
            await node.WaitForExitAsync();
            node.Dispose();
        }

        var took = Stopwatch.GetElapsedTime(began);
        var before = await CountAsync(store, server);
        await DecideAsync(store, server);
        var after = await CountAsync(store, server);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {kind} | {name} | {count} | {kills} | {before.Once} | {before.Twice} | {before.Lost} | {before.Unknown} ({before.Arrived}) | {after.Once} / {after.Twice} | {took.TotalSeconds:0} s |"));
        await store.DeleteAsync();
    }

    private async Task WriteAsync(Store store)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using (var db = store.Open())
        {
            var practice = Some.Practice();
            db.PracticeId = practice.Id;
            db.Add(practice);
            for (var at = 0; at < count; at++)
            {
                var member = Some.Member(practice, at == 0 ? MemberRole.Owner : MemberRole.Clinician, $"Member {at}");
                member.TimeZone = "UTC";
                member.Account = new() { Id = Guid.CreateVersion7(now), UserName = $"m{at}@practice.example", NormalizedUserName = $"M{at}@PRACTICE.EXAMPLE", Email = $"m{at}@practice.example" };
                var choice = new NoticeChoice { MemberId = member.Id, Member = member };
                choice.Plan.Choose(true, now.DayOfWeek, now.Hour, false, now.AddHours(-1));
                db.Add(choice);
            }

            await db.SaveChangesAsync();
        }

        await using var writing = store.Open();
        var written = await new WriteDigests(writing, Sender.Office(25), TimeProvider.System).RunAsync(new(), CancellationToken.None);
        if (written.Done != count)
            throw new InvalidOperationException($"{written.Done} of {count} mails were written.");

        // The clocks of the nodes run a thousand times faster than the mail server, so the two days after which a mail is given up would be over in minutes.
        await writing.Outbox.IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(effect => effect.Expires, now.AddYears(1)));
    }

    private static Process Start(Store store, int port, int ahead)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        foreach (var argument in new[] { "send", store.Folder, store.Address.Kind.ToString(), store.Address.ConnectionString, port.ToString(CultureInfo.InvariantCulture), ahead.ToString(CultureInfo.InvariantCulture) })
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static async Task<bool> IsOpenAsync(Store store)
    {
        await using var db = store.Open();
        return await db.Outbox.IgnoreQueryFilters().AnyAsync(effect => effect.State == EffectState.Due || effect.State == EffectState.Sending);
    }

    private static async Task<(int Once, int Twice, int Lost, int Unknown, int Arrived)> CountAsync(Store store, TestMailServer server)
    {
        await using var db = store.Open();
        var effects = await db.Outbox.IgnoreQueryFilters().AsNoTracking().ToListAsync();
        var box = server.Mails.CountBy(mail => mail.Id.Split('@')[0]).ToDictionary();
        var unknown = effects.Where(effect => effect.State == EffectState.Unconfirmed).ToList();
        return (
            box.Values.Count(each => each == 1),
            box.Values.Count(each => each > 1),
            effects.Count(effect => !box.ContainsKey(effect.Key) && effect.State != EffectState.Unconfirmed),
            unknown.Count,
            unknown.Count(effect => box.ContainsKey(effect.Key)));
    }

    // The owner asks those concerned: what has not arrived is sent again, the rest is left.
    private static async Task DecideAsync(Store store, TestMailServer server)
    {
        await using var db = store.Open();
        var box = server.Mails.Select(mail => mail.Id.Split('@')[0]).ToHashSet();
        var owner = await db.Members.IgnoreQueryFilters().SingleAsync(member => member.Role == MemberRole.Owner);
        foreach (var effect in await db.Outbox.IgnoreQueryFilters().AsNoTracking().Where(effect => effect.State == EffectState.Unconfirmed).ToListAsync())
            await new SettleUnconfirmed(db, TimeProvider.System).RunAsync(new(owner.Id, effect.Id, SendsAgain: !box.Contains(effect.Key)), CancellationToken.None);
        using var last = Start(store, server.Port, 0);
        await last.WaitForExitAsync();
    }
}
