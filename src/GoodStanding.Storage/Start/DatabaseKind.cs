namespace GoodStanding.Storage.Start;

/// <summary>The databases that are known.</summary>
public enum DatabaseKind
{
    /// <summary>One file in the data folder.</summary>
    Sqlite,

    /// <summary>A server, for many nodes.</summary>
    Postgres,
}
