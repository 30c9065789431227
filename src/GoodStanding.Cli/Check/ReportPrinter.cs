using GoodStanding.Model;
using Spectre.Console;

namespace GoodStanding.Cli.Check;

/// <summary>Prints a report as people read it: the verdict, the text with its marks, a paragraph a finding.</summary>
internal static class ReportPrinter
{
    private const int MostShown = 3_000;

    public static void Print(string text, ScreeningReport report)
    {
        AnsiConsole.MarkupLine(report.HasWords ? Headline(report.Verdict) : "There are no words here to check.");
        if (report.Depth == Depth.NotEnglish)
            AnsiConsole.MarkupLine("[dim]This does not look like English, and only English is read for its meaning.[/]");
        if (report.Findings.Count == 0)
            return;

        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine(Marked(text, report.Findings));
        AnsiConsole.WriteLine();
        var told = new HashSet<string>();
        foreach (var group in FindingGroup.Of(text, report.Findings))
            Print(group, isNews: told.Add(group.First.Rule.Id));

        if (report.Anonymity is { } anonymity)
            Print(anonymity);

        AnsiConsole.MarkupLine("[dim]Nothing here is legal advice.[/]");
    }

    private static string Headline(Verdict verdict) => verdict switch
    {
        Verdict.Clear => "[green]✓ Clear.[/] Nothing here speaks against posting it.",
        Verdict.Reconsider => "[yellow]! Reconsider.[/] A careful colleague would ask for a second look.",
        _ => "[red]✕ Stop.[/] Not to be published as it is.",
    };

    // Of a long text the first part is shown; the findings below name the words of the rest.
    private static string Marked(string text, IReadOnlyList<Finding> findings)
    {
        var end = Math.Min(text.Length, MostShown);
        var marked = new System.Text.StringBuilder();
        var at = 0;
        foreach (var finding in findings.Where(finding => finding.Span.Length > 0))
        {
            if (finding.Span.Start < at || finding.Span.End > end)
                continue;

            marked.Append(TerminalText.Escape(text.AsSpan(at..finding.Span.Start)));
            marked.Append('[').Append(Colour(finding.Severity)).Append(" underline]").Append(TerminalText.Escape(finding.Span.Of(text))).Append("[/]");
            at = finding.Span.End;
        }

        marked.Append(TerminalText.Escape(text.AsSpan(at..end)));
        return text.Length == end ? marked.ToString() : $"{marked}[dim]… and {text.Length - end:N0} characters more[/]";
    }

    // Advice, source and cost of a rule are told once.
    private static void Print(FindingGroup group, bool isNews)
    {
        var finding = group.First;
        AnsiConsole.MarkupLine($"[{Colour(finding.Severity)}]{Sign(finding.Severity)} {Markup.Escape(finding.Message)}[/] {TerminalText.Escape(group.Words)}".TrimEnd());
        if (isNews)
            AnsiConsole.MarkupLine($"  {Markup.Escape(finding.Advice)}");
        foreach (var replacement in group.Replacements)
            AnsiConsole.MarkupLine($"  {TerminalText.Escape(replacement)}");
        if (isNews)
            AnsiConsole.MarkupLine($"  [dim]{Markup.Escape(finding.Rule.Source)}{(finding.Rule.IsVerified ? "" : ", as we understand it")} · {finding.Rule.Id}[/]");
        if (isNews && finding.Rule.Cost is { } cost && finding.Severity >= Severity.Hold)
            AnsiConsole.MarkupLine($"  [dim]{Markup.Escape(cost)}[/]");
        AnsiConsole.WriteLine();
    }

    private static void Print(Anonymity anonymity)
    {
        AnsiConsole.MarkupLine($"This description could fit [bold]{anonymity.Crowd}[/]:");
        foreach (var step in anonymity.Steps)
            AnsiConsole.MarkupLine($"  · {Markup.Escape(step.Fact)} [dim]({Markup.Escape(step.Source)})[/]");
        AnsiConsole.WriteLine();
    }

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Block => "red",
        Severity.Hold or Severity.Warn => "yellow",
        _ => "blue",
    };

    private static string Sign(Severity severity) => severity switch
    {
        Severity.Block => "✕",
        Severity.Hold or Severity.Warn => "!",
        _ => "i",
    };
}
