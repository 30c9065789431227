using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Doctor;

/// <summary>Is the database there, does it answer, is it whole?</summary>
public sealed class DatabaseCheckup(GoodStandingDb db, DatabaseAddress address) : ICheckup
{
    public string Part => "Database";

    public async Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken)
    {
        if (address.FilePath is { } path && !File.Exists(path))
            return new(Part, Health.Note, $"There is none yet at {path}.", "It is made at the first start: goodstanding serve, or goodstanding db migrate.");
        var answers = await db.Database.CanConnectAsync(cancellationToken);
        if (address.Kind == DatabaseKind.Postgres)
            return answers
                ? new(Part, Health.Good, $"PostgreSQL answers: {address.Place}.")
                : new(Part, Health.Bad, $"PostgreSQL does not answer: {address.Place}.", "Start the server, and see that address, user and password are right.");
        if (!answers)
            return new(Part, Health.Bad, $"{address.Place} cannot be read as a database.", "Put back the last good backup, or run: goodstanding db migrate, when it is new.");

        var damage = await db.Database.SqlQuery<string>($"SELECT quick_check AS \"Value\" FROM pragma_quick_check").ToListAsync(cancellationToken);
        if (damage is not ["ok"])
            return new(Part, Health.Bad, $"SQLite finds damage: {damage.FirstOrDefault()}", "Stop the program and put back the last good backup.");

        return PrivateFile.IsOpenToOthers(address.FilePath!)
            ? new(Part, Health.Bad, $"Others can read {address.Place}.", $"Run: chmod 600 '{address.Place}'*")
            : new(Part, Health.Good, $"SQLite answers and is whole: {address.Place}.");
    }
}
