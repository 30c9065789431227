using System.Reflection;
using GoodStanding.Storage.Start;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace GoodStanding.Testing.Storage;

/// <summary>Runs a theory on SQLite and on PostgreSQL. When there is no PostgreSQL, its row is reported by name as not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<DatabaseKind>(DatabaseKind.Sqlite), Postgres()]);

    public override bool SupportsDiscoveryEnumeration() => true;

    private static TheoryDataRow<DatabaseKind> Postgres() => new(DatabaseKind.Postgres)
    {
        Skip = TestDatabase.PostgresServer is null ? $"PostgreSQL is missing: set {TestDatabase.Variable} to a server's connection string." : null,
    };
}
