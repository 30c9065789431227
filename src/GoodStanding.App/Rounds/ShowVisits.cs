using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Shows what is kept of the visits: counts by month, never a visit, and the book of looks.</summary>
public sealed class ShowVisits(GoodStandingDb db)
{
    /// <summary>How many lines of the book a page shows.</summary>
    public const int Lines = 30;

    /// <summary>Before is the last line of the page before; null begins with the newest.</summary>
    public sealed record Request(Guid MemberId, Guid? Before = null);

    public sealed record Result(Shown? Visits, Refusal? Refusal = null);

    /// <summary>Columns is what was chosen for the last table. Months have those with visits, the newest first. Samples are the sample's, counted apart. OlderThan is where the next page of the book begins; null on the last.</summary>
    public sealed record Shown(int Days, string? Columns, IReadOnlyList<Month> Months, int Samples, IReadOnlyList<Line> Looks, Guid? OlderThan)
    {
        public int Count => Months.Sum(month => month.Count);
    }

    public sealed record Month(int Year, int Number, int Count);

    /// <summary>SiteId and DatedAt are the review's; null when it is gone. Name is null for the clock.</summary>
    public sealed record Line(VisitLook Look, string? Name, string? SiteId, DateTimeOffset? DatedAt);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await VisitsAtHand.EnterAsync(db, request.MemberId, cancellationToken) is null)
            return new(null, Refusal.NotFound);

        var keeping = await db.VisitKeepings.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var months = await db.Visits.Where(visit => !visit.IsSample)
            .GroupBy(visit => new { visit.Day.Year, visit.Day.Month })
            .Select(month => new { month.Key.Year, month.Key.Month, Count = month.Count() })
            .ToListAsync(cancellationToken);
        var samples = await db.Visits.CountAsync(visit => visit.IsSample, cancellationToken);
        var lines = await BookAsync(request.Before, cancellationToken);
        return new(new(
            keeping?.Days ?? VisitKeeping.UsualDays,
            keeping?.Columns,
            [.. months.OrderByDescending(month => month.Year).ThenByDescending(month => month.Month).Select(month => new Month(month.Year, month.Month, month.Count))],
            samples,
            [.. lines.Take(Lines)],
            lines.Count > Lines ? lines[Lines - 1].Look.Id : null));
    }

    private async Task<List<Line>> BookAsync(Guid? before, CancellationToken cancellationToken)
    {
        var looks = db.VisitLooks.AsNoTracking();
        if (before is { } id && await looks.Where(look => look.Id == id).Select(look => (DateTimeOffset?)look.At).SingleOrDefaultAsync(cancellationToken) is { } at)
            looks = looks.Where(look => look.At < at || (look.At == at && look.Id < id));

        var lines = await (
            from look in looks.OrderByDescending(look => look.At).ThenByDescending(look => look.Id).Take(Lines + 1)
            join member in db.Members on look.MemberId equals (Guid?)member.Id into members
            from member in members.DefaultIfEmpty()
            join review in db.Reviews on look.ReviewId equals (Guid?)review.Id into reviews
            from review in reviews.DefaultIfEmpty()
            orderby look.At descending, look.Id descending
            select new { look, Name = (string?)member.Name, SiteId = (string?)review.SiteId, DatedAt = (DateTimeOffset?)review.DatedAt }).ToListAsync(cancellationToken);
        return [.. lines.Select(line => new Line(line.look, line.Name, line.SiteId, line.DatedAt))];
    }
}
