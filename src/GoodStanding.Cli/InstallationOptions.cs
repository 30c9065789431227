using System.CommandLine;
using GoodStanding.App;
using GoodStanding.Storage.Guard;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Cli;

/// <summary>The two options that say which installation a command works on, and a container for its deeds.</summary>
internal sealed class InstallationOptions
{
    private readonly Option<string?> _data = new("--data") { Description = $"The folder for the database and its key; or {GoodStandingOptions.FolderVariable}." };

    private readonly Option<string?> _database = new("--database")
    {
        Description = $"A PostgreSQL address; or {GoodStandingOptions.DatabaseVariable}. Without one, SQLite in the data folder is used.",
    };

    /// <summary>Adds the options to a command and runs the work in a container; what cannot be used is said in one sentence.</summary>
    public Command On(Command command, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> work)
    {
        command.Add(_data);
        command.Add(_database);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await using var container = Build(parsed);
                await using var scope = container.CreateAsyncScope();
                return await work(scope.ServiceProvider, parsed, cancellationToken);
            }
            catch (Exception problem) when (IsForTheOperator(problem))
            {
                return Say(problem.Message);
            }
        });
        return command;
    }

    /// <summary>Whether the message of a problem is a sentence that helps whoever runs the installation.</summary>
    public static bool IsForTheOperator(Exception problem) =>
        problem is GuardException or FormatException or IOException or UnauthorizedAccessException or System.Data.Common.DbException
        || problem is InvalidOperationException { InnerException: System.Data.Common.DbException };

    /// <summary>Writes a refusal to standard error.</summary>
    public static int Say(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitStatus.WrongUsage;
    }

    private ServiceProvider Build(ParseResult parsed)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGoodStandingApp(GoodStandingOptions.FromEnvironment(parsed.GetValue(_data), parsed.GetValue(_database)));
        return services.BuildServiceProvider();
    }
}
