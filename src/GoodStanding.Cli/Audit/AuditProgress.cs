using GoodStanding.Formats.Archives;
using Spectre.Console;

namespace GoodStanding.Cli.Audit;

/// <summary>Shows how far an audit is, on standard error and only when that is a terminal.</summary>
internal static class AuditProgress
{
    private const int Every = 64;

    public static void Show(RecognizedArchive archive, bool mayShow, Action<Action> work)
    {
        if (!mayShow || Console.IsErrorRedirected)
        {
            work(() => { });
            return;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask("Reading and screening", maxValue: Math.Max(1, archive.BytesToRead));
                var posts = 0;
                work(() =>
                {
                    if (++posts % Every != 0)
                        return;

                    task.Value = archive.Source.BytesRead;
                    task.Description = $"{posts:N0} posts";
                });
            });
    }
}
