using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Storage.Tests;

/// <summary>The model alone: no database is opened.</summary>
internal sealed class TestDatabaseModel(DatabaseKind kind = DatabaseKind.Sqlite)
{
    public GoodStandingDb Db
    {
        get
        {
            var address = kind == DatabaseKind.Sqlite ? DatabaseAddress.OfFile("none.db") : new DatabaseAddress(kind, "Host=127.0.0.1");
            var options = new DbContextOptionsBuilder<GoodStandingDb>();
            address.Configure(options);
            return new(options.Options, TestDatabase.Guard);
        }
    }
}
