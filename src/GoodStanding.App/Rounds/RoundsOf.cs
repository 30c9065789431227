using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>A member's own rounds: the one that was left, and those that were finished.</summary>
internal static class RoundsOf
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(7);

    /// <summary>The round that was left within a week, or null.</summary>
    public static Task<Round?> LeftAsync(GoodStandingDb db, Member member, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - Life;
        return db.Rounds.AsNoTracking()
            .Where(round => round.MemberId == member.Id && round.FinishedAt == null && round.StartedAt > since)
            .OrderByDescending(round => round.StartedAt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>When each finished round was finished.</summary>
    public static Task<List<DateTimeOffset>> FinishedAsync(GoodStandingDb db, Member member, CancellationToken cancellationToken) =>
        db.Rounds.Where(round => round.MemberId == member.Id && round.FinishedAt != null).Select(round => round.FinishedAt!.Value).ToListAsync(cancellationToken);
}
