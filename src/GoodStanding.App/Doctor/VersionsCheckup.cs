using System.Reflection;
using System.Runtime.InteropServices;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Doctor;

/// <summary>Says what runs here, and whether the runtime lacks a security fix that we know of.</summary>
public sealed class VersionsCheckup(GoodStandingDb db) : ICheckup
{
    // ASP.NET Core before 10.0.1 lacks fixes of denial of service and request smuggling (CVE-2025-55315 and kin).
    private static readonly Version Patched = new(10, 0, 1);

    public string Part => "Versions";

    public async Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken)
    {
        var own = typeof(VersionsCheckup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        var says = $"GoodStanding {own}, {RuntimeInformation.FrameworkDescription}, {await DatabaseAsync(cancellationToken)}, {RuntimeInformation.OSDescription}.";
        return Environment.Version < Patched
            ? new(Part, Health.Bad, says, $"Bring .NET to {Patched} or newer: the one here lacks security fixes.")
            : new(Part, Health.Good, says);
    }

    // A server that does not answer is told by another line.
    private async Task<string> DatabaseAsync(CancellationToken cancellationToken)
    {
        var kind = db.Database.IsNpgsql() ? "PostgreSQL" : "SQLite";
        if (!await db.Database.CanConnectAsync(cancellationToken))
            return kind;

        await db.Database.OpenConnectionAsync(cancellationToken);
        var version = db.Database.GetDbConnection().ServerVersion;
        await db.Database.CloseConnectionAsync();
        return $"{kind} {version}";
    }
}
