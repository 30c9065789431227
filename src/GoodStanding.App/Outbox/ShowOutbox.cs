using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>Shows an owner what leaves the house: with which server, what could not be sent, and what nobody knows to have arrived.</summary>
public sealed class ShowOutbox(GoodStandingDb db, PostOffice office, TimeProvider clock)
{
    private const int Most = 100;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(30);

    public sealed record Request(Guid MemberId);

    public sealed record Result(Shown? Outbox, Refusal? Refusal = null);

    /// <summary>Server is "host:port" or null. Unconfirmed wait for the owner; Troubled failed or wait for another attempt.</summary>
    public sealed record Shown(string? Server, string? From, string? Missing, IReadOnlyList<Line> Unconfirmed, IReadOnlyList<Line> Troubled, int Sent);

    public sealed record Line(Guid Id, EffectKind Kind, EffectChannel Channel, string Recipient, EffectState State, DateTimeOffset At, DateTimeOffset DueAt, string? Problem);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { Role: MemberRole.Owner })
            return new(null, Refusal.NotFound);

        var since = clock.GetUtcNow() - Recent;
        var recent = db.Outbox.Where(effect => effect.ChangedAt >= since);
        var unconfirmed = await LinesAsync(db.Outbox.Where(effect => effect.State == EffectState.Unconfirmed), cancellationToken);
        var troubled = await LinesAsync(recent.Where(effect => effect.State == EffectState.Failed || effect.State == EffectState.Skipped || (effect.State == EffectState.Due && effect.Failures > 0)), cancellationToken);
        var sent = await recent.CountAsync(effect => effect.State == EffectState.Sent, cancellationToken);
        var server = office.Server;
        return new(new(server is null ? null : $"{server.Host}:{server.Port}", server?.From, office.Missing, unconfirmed, troubled, sent));
    }

    private static Task<List<Line>> LinesAsync(IQueryable<OutboxEffect> effects, CancellationToken cancellationToken) => effects
        .OrderByDescending(effect => effect.ChangedAt)
        .Take(Most)
        .Select(effect => new Line(effect.Id, effect.Kind, effect.Channel, effect.Member!.Name ?? effect.Webhook!.Name, effect.State, effect.ChangedAt, effect.DueAt, effect.Problem))
        .ToListAsync(cancellationToken);
}
