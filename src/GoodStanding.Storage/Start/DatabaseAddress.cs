using GoodStanding.Storage.Guard;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoodStanding.Storage.Start;

/// <summary>Which database, and how to reach it.</summary>
public sealed record DatabaseAddress(DatabaseKind Kind, string ConnectionString)
{
    /// <summary>Reads what the operator said: nothing means a file in the data folder; a postgres:// address or Npgsql's key=value pairs mean a server.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static DatabaseAddress Parse(string? text, DataFolder folder)
    {
        if (string.IsNullOrWhiteSpace(text))
            return OfFile(folder.DatabaseFile);

        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "postgres" or "postgresql")
            return new(DatabaseKind.Postgres, FromUri(uri));

        try
        {
            var builder = new NpgsqlConnectionStringBuilder(text);
            return string.IsNullOrEmpty(builder.Host) ? throw new FormatException() : new(DatabaseKind.Postgres, builder.ConnectionString);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException)
        {
            throw new FormatException("The database address is not understood. Write postgres://user:password@host:port/name, or leave it out for a file in the data folder.", unreadable);
        }
    }

    /// <summary>A SQLite database in one file. SQLite itself never makes the file, since it would leave it open to others.</summary>
    public static DatabaseAddress OfFile(string path) => new(
        DatabaseKind.Sqlite,
        new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString);

    /// <summary>The SQLite file, or null.</summary>
    public string? FilePath => Kind == DatabaseKind.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    /// <summary>Where it is, without any password.</summary>
    public string Place
    {
        get
        {
            if (FilePath is { } path)
                return path;

            var server = new NpgsqlConnectionStringBuilder(ConnectionString);
            return $"{server.Database} on {server.Host}:{server.Port}";
        }
    }

    /// <summary>Points EF Core at it.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        if (Kind == DatabaseKind.Postgres)
            options.UseNpgsql(ConnectionString, server => server.MigrationsAssembly("GoodStanding.Storage.Postgres"));
        else
            options.UseSqlite(ConnectionString, file => file.MigrationsAssembly("GoodStanding.Storage.Sqlite")).AddInterceptors(SqlitePragmas.Instance);
    }

    /// <summary>Makes the SQLite file, 0600, so that SQLite's own files beside it are made the same.</summary>
    public void MakeFile()
    {
        if (FilePath is not { } path)
            return;
        if (!File.Exists(path))
            PrivateFile.Create(path).Dispose();
        else
            PrivateFile.Close(path);
    }

    private static string FromUri(Uri uri)
    {
        var user = uri.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder { Host = uri.Host, Database = uri.AbsolutePath.Trim('/'), Port = uri.IsDefaultPort || uri.Port <= 0 ? 5432 : uri.Port };
        if (user[0].Length > 0)
            builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            builder.Password = Uri.UnescapeDataString(user[1]);
        return builder.ConnectionString;
    }
}
