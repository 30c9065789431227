using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Doctor;

/// <summary>Has the database the form that this program needs?</summary>
public sealed class MigrationsCheckup(GoodStandingDb db) : ICheckup
{
    public string Part => "Migrations";

    public async Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken)
    {
        var done = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var known = db.Database.GetMigrations().ToList();
        var missing = known.Except(done).Count();
        var strange = done.Except(known).Count();
        if (strange > 0)
            return new(Part, Health.Bad, $"The database has {strange} migration(s) that this program does not know: a newer one has been here.", "Run the newer program, or put back the backup from before.");

        if (done.Count == 0)
            return new(Part, Health.Note, "None has been run yet.", "The first start runs them: goodstanding serve, or goodstanding db migrate.");

        return missing > 0
            ? new(Part, Health.Bad, $"{missing} of {known.Count} are missing.", "Run: goodstanding db migrate")
            : new(Part, Health.Good, $"All {known.Count} are in place.");
    }
}
