using GoodStanding.Storage.Gathering;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Takes a source for one program, so that of two nodes on one database one asks.</summary>
internal static class Claim
{
    // A first reading of thousands of reviews, page by page, at a site that takes its time.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>The sources that are due and nobody has.</summary>
    public static IQueryable<T> Due<T>(this IQueryable<T> sources, DateTimeOffset now)
        where T : Source =>
        sources.Where(source => source.NextAskAt <= now && (source.RestUntil == null || source.RestUntil <= now)).Free(now);

    /// <summary>Takes what is left of a query of one source; gives until when, or null when somebody was quicker. One statement, so that the database decides.</summary>
    public static async Task<DateTimeOffset?> TakeAsync<T>(IQueryable<T> one, DateTimeOffset now, CancellationToken cancellationToken)
        where T : Source
    {
        // As the database keeps it, to know it again.
        var until = new DateTimeOffset((now + Life).UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
        return await one.Free(now).ExecuteUpdateAsync(set => set.SetProperty(source => source.ClaimedUntil, until), cancellationToken) == 1 ? until : null;
    }

    private static IQueryable<T> Free<T>(this IQueryable<T> sources, DateTimeOffset now)
        where T : Source =>
        sources.Where(source => source.ClaimedUntil == null || source.ClaimedUntil <= now);
}
