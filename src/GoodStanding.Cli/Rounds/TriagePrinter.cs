using GoodStanding.Allegations.Wording;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using Spectre.Console;

namespace GoodStanding.Cli.Rounds;

/// <summary>Prints what triage says as people read it: the kind of review, what its words show, what to do.</summary>
internal static class TriagePrinter
{
    public static void Print(Review review, TriageReport report)
    {
        if (report.IsUrgent)
            AnsiConsole.MarkupLine("[red]! A person should see this at once.[/]");
        AnsiConsole.MarkupLine($"[bold]{AllegationWords.Of(report.Class)}.[/] {AllegationWords.Explain(report.Class)}");
        foreach (var allegation in report.Allegations)
            AnsiConsole.MarkupLine($"  · {Markup.Escape(AllegationWords.Of(allegation.Type))}{Quote(review, allegation.Span)} [dim]{WireName<AllegationType>.Of(allegation.Type)}[/]");

        AnsiConsole.WriteLine();
        for (var step = 0; step < report.Routes.Count; step++)
            AnsiConsole.MarkupLine($"{step + 1}. {Markup.Escape(AllegationWords.Of(report.Routes[step]))}");
        if (ReviewSites.Find(review.Site) is { } site && report.Class is ReviewClass.Improper or ReviewClass.False)
            Print(site, report.Grounds);
        AnsiConsole.MarkupLine("[dim]This reads words; it knows nothing of what happened. Nothing here is legal advice.[/]");
    }

    private static void Print(ReviewSite site, IReadOnlyList<SiteGround> grounds)
    {
        if (grounds.Count == 0)
            AnsiConsole.MarkupLine($"{Markup.Escape(site.Name)} has no ground for this that we know of.");
        foreach (var ground in grounds)
            AnsiConsole.MarkupLine($"Ground on {Markup.Escape(site.Name)}{(ground.Heading is null ? "" : $": {Markup.Escape(ground.Heading)}")} [dim]{WireName<RemovalGround>.Of(ground.Ground)}[/]");
    }

    private static string Quote(Review review, TextSpan span) => span.Length == 0 ? "" : $": “{TerminalText.Escape(span.Of(review.ReviewBody))}”";
}
