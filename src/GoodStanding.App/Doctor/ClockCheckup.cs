using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Doctor;

/// <summary>Holds, expiry and sessions hang on the clock: does it go right, as far as can be told without asking the network?</summary>
public sealed class ClockCheckup(GoodStandingDb db, TimeProvider clock) : ICheckup
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public string Part => "Clock";

    public async Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!TimeZoneInfo.TryFindSystemTimeZoneById("America/New_York", out _))
            return new(Part, Health.Bad, "This computer knows no time zones.", "Install the package tzdata.");

        var built = new DateTimeOffset(File.GetLastWriteTimeUtc(typeof(ClockCheckup).Assembly.Location), TimeSpan.Zero);
        var latest = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any()
            ? await db.DraftEvents.IgnoreQueryFilters().MaxAsync(each => (DateTimeOffset?)each.At, cancellationToken)
            : null;
        if (now < built - Tolerance || now < latest - Tolerance)
            return new(Part, Health.Bad, $"It shows {now:u}, which is before things that have already happened here.", "Set the clock; timedatectl set-ntp true keeps it right.");

        return new(Part, Health.Good, $"It shows {now:u}; nothing here lies in its future.");
    }
}
