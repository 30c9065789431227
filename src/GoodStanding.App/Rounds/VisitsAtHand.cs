using System.Security.Cryptography;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>What every deed with visits begins with: whether a member may, and the practice's way of keeping them.</summary>
internal static class VisitsAtHand
{
    private const int KeyBytes = 32;

    /// <summary>The member, or null when she is not there or may not look into visits: the two are told alike.</summary>
    public static async Task<Member?> EnterAsync(GoodStandingDb db, Guid memberId, CancellationToken cancellationToken) =>
        await db.EnterAsync(memberId, cancellationToken) is { KeepsRecords: true } member ? member : null;

    /// <summary>How the practice that was entered keeps its visits, with a name key; both are made when they are missing, and saved with what is saved next.</summary>
    public static async Task<VisitKeeping> KeepingAsync(GoodStandingDb db, CancellationToken cancellationToken)
    {
        var keeping = await db.VisitKeepings.SingleOrDefaultAsync(cancellationToken) ?? db.VisitKeepings.Add(new() { PracticeId = db.PracticeId }).Entity;
        keeping.NameKey ??= RandomNumberGenerator.GetBytes(KeyBytes);
        return keeping;
    }

    /// <summary>The last day whose visits are forgotten already.</summary>
    public static DateOnly LastForgotten(DateTimeOffset now, int days) => DateOnly.FromDateTime(now.UtcDateTime).AddDays(-days - 1);
}
