using GoodStanding.Storage;
using GoodStanding.Storage.Outbox;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>Shows a member what she is told by mail, when the next one comes and what became of the last ones.</summary>
public sealed class ShowNotices(GoodStandingDb db, PostOffice office, TimeProvider clock)
{
    private const int Most = 5;

    public sealed record Request(Guid MemberId);

    public sealed record Result(Shown? Notices, Refusal? Refusal = null);

    /// <summary>Missing says why no mail is sent; null when it is. NextAt is null while the weekly mail is off.</summary>
    public sealed record Shown(NoticePlan Plan, string Address, TimeZoneInfo Zone, string? Missing, DateTimeOffset? NextAt, IReadOnlyList<Line> Last);

    public sealed record Line(EffectKind Kind, EffectState State, DateTimeOffset At, string? Problem);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);

        var address = await db.Members.Where(each => each.Id == member.Id).Select(each => each.Account!.Email).SingleAsync(cancellationToken);
        var plan = (await db.NoticeChoices.AsNoTracking().SingleOrDefaultAsync(choice => choice.MemberId == member.Id, cancellationToken))?.Plan ?? new();
        var last = await db.Outbox.AsNoTracking()
            .Where(effect => effect.MemberId == member.Id && effect.Kind != EffectKind.Test)
            .OrderByDescending(effect => effect.ChangedAt)
            .Take(Most)
            .Select(effect => new Line(effect.Kind, effect.State, effect.ChangedAt, effect.Problem))
            .ToListAsync(cancellationToken);
        var next = plan.SendsDigest ? DigestTime.NextDue(plan, member.Zone, clock.GetUtcNow()) : (DateTimeOffset?)null;
        return new(new(plan, address ?? "", member.Zone, office.Missing, next, last));
    }
}
