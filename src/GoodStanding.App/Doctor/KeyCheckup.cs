using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Doctor;

/// <summary>Does the key open this database, and can nobody else read it?</summary>
public sealed class KeyCheckup(GoodStandingDb db, DataFolder folder) : ICheckup
{
    public string Part => "Key";

    public async Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken)
    {
        KeyRing.OpenOrCreate(folder.KeyFile); // Throws when others can read it.
        var done = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        var check = done.Any() ? await db.KeyChecks.AsNoTracking().SingleOrDefaultAsync(cancellationToken) : null;
        if (check is null)
            return new(Part, Health.Note, $"{folder.KeyFile} is there; the database holds no guarded word yet.", "Keep a copy of it apart from the backups of the database.");

        return db.Guard.Ring.Ids.Count > 1
            ? new(Part, Health.Note, $"It opens this database; {db.Guard.Ring.Ids.Count - 1} older key(s) are still kept.", "Finish the change of keys: stop the server, then run goodstanding db rotate-key")
            : new(Part, Health.Good, "It opens this database, and only its owner can read it.");
    }
}
