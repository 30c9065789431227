using System.Globalization;
using GoodStanding.Formats.Archives;
using GoodStanding.Model;
using Spectre.Console;

namespace GoodStanding.Cli.Audit;

/// <summary>Prints what an audit has found and what it could not read, on standard error.</summary>
internal static class AuditSummary
{
    private const int Shown = 10;
    private const int MostWords = 100;
    private const int BeforeWords = 17; // A sign and a date.

    public static void Print(RecognizedArchive archive, ArchiveReport report, AuditTally tally, bool isCancelled)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });

        // Spectre breaks lines at 80 where there is no terminal, and would break an address in two.
        if (Console.IsErrorRedirected)
            terminal.Profile.Width = 10_000;

        Lines(archive, report, tally, isCancelled, terminal.Profile.Width).ForEach(terminal.MarkupLine);
    }

    internal static List<string> Lines(RecognizedArchive archive, ArchiveReport report, AuditTally tally, bool isCancelled, int width)
    {
        var lines = new List<string>
        {
            $"[bold]{archive.Reader.Title}[/]{(report.Account is { } account ? $" of {Markup.Escape(account)}" : "")}: {Count(report.Read, "post")} read{Span(tally)}.",
        };
        if (report.Read > 0)
            lines.Add($"  {Kinds(report)}");
        if (isCancelled)
            lines.Add("[yellow]! Stopped before the end; what follows is of the posts read so far.[/]");

        lines.AddRange(report.Skipped.Select(skipped => $"  {(skipped.IsFailure ? "[yellow]![/]" : "·")} {skipped.Words}: {skipped.Count:N0} ({Markup.Escape(string.Join(", ", skipped.Examples))}{(skipped.Count > skipped.Examples.Count ? ", …" : "")})"));
        lines.AddRange(report.Problems.Select(problem => $"  [yellow]![/] {Markup.Escape(problem)}"));
        if (report.Mended > 0)
            lines.Add($"  · {Count(report.Mended, "post")} held bytes that are no text; they read as \uFFFD.");
        if (tally.Failed > 0)
            lines.Add($"  [yellow]![/] {Count(tally.Failed, "post")} could not be screened.");
        if (archive.Closed(report) > 0)
            lines.Add($"  · {Count(archive.Closed(report), "other file")} left closed{Private(archive)}.");

        lines.AddRange(archive.Others.Select(other => $"  [yellow]![/] There is a {other} here too; hand it over on its own."));

        lines.Add("");
        lines.Add($"[red]✕ stop {tally.Of(Verdict.Stop):N0}[/]   [yellow]! reconsider {tally.Of(Verdict.Reconsider):N0}[/]   [green]✓ clear {tally.Of(Verdict.Clear):N0}[/]");
        AddWorst(lines, tally, Math.Clamp(width - BeforeWords, 20, MostWords));
        return lines;
    }

    private static void AddWorst(List<string> lines, AuditTally tally, int letters)
    {
        var worst = tally.Worst.Take(Shown).ToList();
        if (worst.Count == 0)
            return;

        lines.Add("");
        lines.Add(worst.Count < Shown ? "To look at first:" : $"The {Shown} to look at first:");
        foreach (var screened in worst)
        {
            var post = screened.Post;
            var sign = screened.Report.Verdict == Verdict.Stop ? "[red]✕[/]" : "[yellow]![/]";
            lines.Add($"  {sign} {post.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date"}  {Markup.Escape(Short(post.Text, letters))}");
            lines.Add($"    [dim]{Markup.Escape(string.Join(", ", screened.Report.Categories.Select(WireName<Category>.Of)))} · {Markup.Escape(post.Uri?.AbsoluteUri ?? post.Id)}{(post.IsDeleted ? " · deleted by the author" : "")}[/]");
        }
    }

    private static string Kinds(ArchiveReport report)
    {
        var kinds = Enum.GetValues<PostKind>()
            .Where(kind => report.Of(kind) > 0)
            .Select(kind => kind == PostKind.Reply && report.Of(kind) != 1 ? $"{report.Of(kind):N0} replies" : Count(report.Of(kind), kind.ToString().ToLowerInvariant()));
        return string.Join(", ", kinds) + (report.Deleted > 0 ? $"; {report.Deleted:N0} of them deleted by the author" : "") + ".";
    }

    private static string Span(AuditTally tally) => tally.First is { } first && tally.Last is { } last ? $", {first:yyyy-MM-dd} to {last:yyyy-MM-dd}" : "";

    private static string Private(RecognizedArchive archive) =>
        archive.ClosedPrivate.Count == 0 ? "" : $", among them {string.Join(", ", archive.ClosedPrivate.Select(kind => $"{kind.Key} ({kind.Value})"))}";

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count:N0} {noun}s";

    // A post goes to a terminal: what would steer it is taken out.
    private static string Short(string text, int letters)
    {
        var line = string.Concat(text.Take(200).Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? ' ' : letter));
        return line.Length <= letters ? line : line[..(letters - (char.IsHighSurrogate(line[letters - 2]) ? 2 : 1))] + "…";
    }
}
