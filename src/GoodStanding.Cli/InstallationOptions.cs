using System.CommandLine;
using System.Data.Common;
using GoodStanding.App;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Cli;

/// <summary>The two options that say which installation a command works on, and a container for its deeds.</summary>
internal sealed class InstallationOptions
{
    private const int NoSuchTable = 1;
    private const int CannotOpen = 14;

    private readonly Option<string?> _data = new("--data") { Description = $"The folder for the database and its key; or {GoodStandingOptions.FolderVariable}." };

    private readonly Option<string?> _database = new("--database")
    {
        Description = $"A PostgreSQL address; or {GoodStandingOptions.DatabaseVariable}. Without one, SQLite in the data folder is used.",
    };

    /// <summary>Adds the options to a command and runs the work in a container; what cannot be used is said in one sentence.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">What it does.</param>
    /// <param name="mayMake">Whether it may make a data folder; every other command only looks, so that a mistyped --data makes none.</param>
    public Command On(Command command, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> work, bool mayMake = false)
    {
        AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, work, mayMake, cancellationToken));
        return command;
    }

    /// <summary>Adds the options to a command that needs the installation now and then only.</summary>
    public void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_database);
    }

    /// <summary>Runs work in a container; what cannot be used is said in one sentence.</summary>
    public async Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> work, bool mayMake, CancellationToken cancellationToken)
    {
        try
        {
            var options = GoodStandingOptions.FromEnvironment(parsed.GetValue(_data), parsed.GetValue(_database));
            if (!mayMake && Missing(options) is { } missing)
                return Say(missing);

            await using var container = Build(options);
            await using var scope = container.CreateAsyncScope();
            return await work(scope.ServiceProvider, parsed, cancellationToken);
        }
        catch (Exception problem) when (SentenceOf(problem) is { } sentence)
        {
            return Say(sentence);
        }
    }

    /// <summary>Writes a refusal to standard error.</summary>
    public static int Say(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitStatus.WrongUsage;
    }

    /// <summary>The sentence for whoever runs the installation; null when a problem is a bug of ours.</summary>
    private static string? SentenceOf(Exception problem) => problem switch
    {
        SqliteException { SqliteErrorCode: CannotOpen } => "There is no database yet in this data folder. Make it with: goodstanding db migrate",
        SqliteException { SqliteErrorCode: NoSuchTable } => "The database lacks a part of what this version needs. Run: goodstanding db migrate",
        GuardException or FormatException or IOException or UnauthorizedAccessException or DbException => problem.Message,
        InvalidOperationException { InnerException: DbException cause } => cause.Message,
        _ => null,
    };

    private static string? Missing(GoodStandingOptions options)
    {
        var folder = Path.GetFullPath(options.DataFolder ?? DataFolder.Default);
        if (!Directory.Exists(folder))
            return $"There is no data folder at {folder}. Name another with --data, or make this one with: goodstanding db migrate";

        return File.Exists(Path.Combine(folder, KeyRing.FileName))
            ? null
            : $"{folder} is no data folder: it holds no key ({KeyRing.FileName}). Name another with --data, or put the key back.";
    }

    private static ServiceProvider Build(GoodStandingOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGoodStandingApp(options);
        return services.BuildServiceProvider();
    }
}
