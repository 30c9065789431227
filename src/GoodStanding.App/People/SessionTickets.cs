using System.Security.Claims;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.App.People;

/// <summary>Keeps sign-ins on our side; the cookie holds a random key and nothing else. A session ends after 30 minutes idle or 12 hours.</summary>
public sealed class SessionTickets(IServiceScopeFactory scopes, TimeProvider clock) : ITicketStore
{
    /// <summary>How long a session may rest (NIST SP 800-63B-4, 2.2.3; 45 CFR 164.312(a)(2)(iii)).</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromMinutes(30);

    /// <summary>How long it may last in all.</summary>
    public static TimeSpan Absolute { get; } = TimeSpan.FromHours(12);

    // A row is not rewritten for each request; half a minute's doubt about when it was last seen is nothing against half an hour.
    private static readonly TimeSpan Coarse = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var now = clock.GetUtcNow();
        var key = Secret.New();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GoodStandingDb>();
        db.Sessions.Add(new()
        {
            Id = Guid.CreateVersion7(now),
            KeyHash = Secret.HashOf(key),
            AccountId = Guid.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!),
            Ticket = TicketSerializer.Default.Serialize(ticket),
            CreatedAt = now,
            SeenAt = now,
        });
        await db.SaveChangesAsync();
        await db.Sessions.Where(session => session.SeenAt < now - Idle || session.CreatedAt < now - Absolute).ExecuteDeleteAsync();
        return key;
    }

    /// <inheritdoc/>
    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GoodStandingDb>();
        if (await FindAsync(db, key) is not { } session)
            return null;

        if (now - session.SeenAt > Idle || now - session.CreatedAt > Absolute)
        {
            await RemoveAsync(key);
            return null;
        }

        if (now - session.SeenAt > Coarse)
            await db.Sessions.Where(each => each.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.SeenAt, now));
        return TicketSerializer.Default.Deserialize(session.Ticket);
    }

    /// <inheritdoc/>
    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GoodStandingDb>();
        if (await FindAsync(db, key) is not { } session)
            return;

        // A new sign-in by the same key would stretch the twelve hours: they count from the first.
        db.Attach(session);
        session.Ticket = TicketSerializer.Default.Serialize(ticket);
        session.SeenAt = clock.GetUtcNow();
        await db.TrySaveAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(string key)
    {
        var hash = Secret.HashOf(key);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GoodStandingDb>();
        await db.Sessions.Where(session => session.KeyHash == hash).ExecuteDeleteAsync();
    }

    private static Task<Session?> FindAsync(GoodStandingDb db, string key)
    {
        var hash = Secret.HashOf(key);
        return db.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.KeyHash == hash);
    }
}
