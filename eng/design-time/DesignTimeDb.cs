using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GoodStanding.DesignTime;

/// <summary>Gives dotnet-ef the model for "sqlite" or "postgres"; no database is opened.</summary>
public sealed class DesignTimeDb : IDesignTimeDbContextFactory<GoodStandingDb>
{
    public GoodStandingDb CreateDbContext(string[] args)
    {
        var address = args is ["postgres"] ? new DatabaseAddress(DatabaseKind.Postgres, "Host=127.0.0.1") : DatabaseAddress.OfFile("design.db");
        var options = new DbContextOptionsBuilder<GoodStandingDb>();
        address.Configure(options);
        return new(options.Options, new WordGuard(KeyRing.InMemory()));
    }
}
