using GoodStanding.Connectors.Mail;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Outbox;

/// <summary>A member chooses what she is told by mail, and when.</summary>
public sealed class ChooseNotices(GoodStandingDb db, TimeProvider clock)
{
    private const int Hours = 24;

    public sealed record Request(Guid MemberId, bool SendsDigest, DayOfWeek Day, int Hour, bool SendsAlerts);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(Refusal.NotFound);
        if (CheckTime(request.Day, request.Hour) is { } wrong)
            return new(wrong);

        await db.Entry(member).Reference(each => each.Account).LoadAsync(cancellationToken);
        if ((request.SendsDigest || request.SendsAlerts) && !MailAddress.IsSafe(member.Account?.Email))
            return new(Refusal.NotNow("No mail can be sent to your address: it needs plain letters, one @ and no quotes."));

        var choice = await db.NoticeChoices.SingleOrDefaultAsync(each => each.MemberId == member.Id, cancellationToken)
            ?? db.NoticeChoices.Add(new() { MemberId = member.Id }).Entity;
        choice.Plan.Choose(request.SendsDigest, request.Day, request.Hour, request.SendsAlerts, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return new();
    }

    internal static Refusal? CheckTime(DayOfWeek day, int hour) =>
        Enum.IsDefined(day) && hour is >= 0 and < Hours ? null : Refusal.Invalid("Choose a day of the week and a full hour.");
}
