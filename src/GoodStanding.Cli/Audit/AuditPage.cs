using System.Globalization;
using System.Net;
using GoodStanding.App.Footprint;
using GoodStanding.Formats.Archives;
using GoodStanding.Model;

namespace GoodStanding.Cli.Audit;

/// <summary>Writes what an audit has found as one HTML file that needs nothing else: no script, no picture, no network.</summary>
internal static class AuditPage
{
    private static readonly CultureInfo Words = CultureInfo.GetCultureInfo("en-US");

    public static void Write(TextWriter page, ScreenArchive.Request request, ArchiveReport report, AuditTally tally)
    {
        WriteHead(page, Title(request, report));
        WriteOverview(page, request, report, tally);
        page.Write("<div class=\"overview\">\n");
        WriteCategories(page, tally);
        WriteYears(page, tally);
        page.Write("</div>\n");
        WritePosts(page, request, tally);
        WriteReading(page, request.Archive, report, tally);
        page.Write(
            """
            </main>
            <footer><p>Made by GoodStanding on your own machine. Nothing was sent anywhere. This page shows posts that may name patients, so keep it as you keep records.
            A program has read these posts, and programs err in both directions. Nothing here is legal advice.</p></footer>
            </body></html>

            """);
    }

    private static void WriteHead(TextWriter page, string title) => page.Write(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Escape(title)}: posting history</title>
        <style>
        {Style()}</style>
        </head>
        <body>
        <main>
        <header>
        <p class="place">What patients can find</p>
        <h1>{Escape(title)}</h1>

        """);

    private static void WriteOverview(TextWriter page, ScreenArchive.Request request, ArchiveReport report, AuditTally tally)
    {
        var dates = tally.First is { } first && tally.Last is { } last ? $" from {Date(first)} to {Date(last)}" : "";
        page.Write(
            $"""
            <p class="lead">{Number(report.Read)} posts{dates}, read by the rules for a {Escape(Spoken(WireName<Profession>.Of(request.Context.Profession)))} ({Escape(request.Context.Jurisdiction.ToString())}).</p>
            </header>
            <section class="verdicts" aria-label="Verdicts">

            """);
        WriteVerdict(page, Verdict.Stop, tally.Of(Verdict.Stop), tally.Total, "may break a rule: read these first");
        WriteVerdict(page, Verdict.Reconsider, tally.Of(Verdict.Reconsider), tally.Total, "deserve a second look");
        WriteVerdict(page, Verdict.Clear, tally.Of(Verdict.Clear), tally.Total, "nothing was found against them");
        page.Write("</section>\n");
    }

    private static void WriteVerdict(TextWriter page, Verdict verdict, int count, int total, string meaning) => page.Write(
        $"""
        <div class="verdict {WireName<Verdict>.Of(verdict)}">
        <p class="word"><span class="sign" aria-hidden="true">{Sign(verdict)}</span> {Spoken(verdict.ToString())}</p>
        <p class="count">{Number(count)}</p>
        <p class="meaning">{meaning}</p>
        <div class="share" aria-hidden="true"><i style="width:{Share(count, total)}"></i></div>
        </div>

        """);

    private static void WriteCategories(TextWriter page, AuditTally tally)
    {
        if (tally.Categories.Count == 0)
            return;

        var most = tally.Categories[0].Count;
        page.Write("<section>\n<h2>What it is about</h2>\n<table class=\"bars\">\n<thead class=\"unseen\"><tr><th>Matter</th><th>Share</th><th>Posts</th></tr></thead>\n<tbody>\n");
        foreach (var (category, count) in tally.Categories)
            page.Write($"<tr><th scope=\"row\">{Escape(CategoryWords.Of(category))}</th><td class=\"bar\"><i style=\"width:{Share(count, most)}\"></i></td><td class=\"number\">{Number(count)}</td></tr>\n");
        page.Write("</tbody></table>\n</section>\n");
    }

    private static void WriteYears(TextWriter page, AuditTally tally)
    {
        if (tally.Years.Count < 2)
            return;

        var most = tally.Years.Values.Max(year => year.Sum());
        page.Write("<section>\n<h2>When it was posted</h2>\n<table class=\"bars years\">\n<thead><tr><th scope=\"col\">Year</th><th class=\"bar\"><span class=\"unseen\">Share</span></th><th scope=\"col\">✕<span class=\"unseen\"> stop</span></th><th scope=\"col\">!<span class=\"unseen\"> reconsider</span></th><th scope=\"col\">all</th></tr></thead>\n<tbody>\n");
        foreach (var (year, counts) in tally.Years)
        {
            page.Write($"<tr><th scope=\"row\">{year}</th><td class=\"bar\">");
            foreach (var verdict in (Verdict[])[Verdict.Stop, Verdict.Reconsider, Verdict.Clear])
                page.Write($"<i class=\"{WireName<Verdict>.Of(verdict)}\" style=\"width:{Share(counts[(int)verdict], most)}\"></i>");
            page.Write($"</td><td class=\"number\">{Number(counts[(int)Verdict.Stop])}</td><td class=\"number\">{Number(counts[(int)Verdict.Reconsider])}</td><td class=\"number\">{Number(counts.Sum())}</td></tr>\n");
        }

        page.Write("</tbody></table>\n</section>\n");
    }

    private static void WritePosts(TextWriter page, ScreenArchive.Request request, AuditTally tally)
    {
        var worst = tally.Worst;
        var flagged = tally.Of(Verdict.Stop) + tally.Of(Verdict.Reconsider);
        page.Write("<section>\n<h2>What to look at first</h2>\n");
        if (worst.Count == 0)
            page.Write("<p class=\"none\">Nothing that was read speaks against you. Look through the pictures yourself: they were not part of this.</p>\n");
        else if (worst.Count < flagged)
            page.Write($"<p class=\"note\">The {Number(worst.Count)} that weigh most of {Number(flagged)}. The others are in the answer of <code>goodstanding audit --jsonl</code>.</p>\n");

        foreach (var screened in worst)
            AuditPagePost.Write(page, screened, request.Archive.Reader);
        page.Write("</section>\n");
    }

    private static void WriteReading(TextWriter page, RecognizedArchive archive, ArchiveReport report, AuditTally tally)
    {
        page.Write("<section class=\"reading\">\n<h2>What was read, and what was not</h2>\n<ul>\n");
        page.Write($"<li>{Number(report.Read)} posts of {Number(archive.Posts.Count)} {(archive.Posts.Count == 1 ? "file" : "files")}; {Number(report.Of(PostKind.Repost))} of them pass on the words of others, {Number(report.Deleted)} you had deleted already.</li>\n");
        foreach (var skipped in report.Skipped)
            page.Write($"<li class=\"{(skipped.IsFailure ? "bad" : "")}\">{Escape(skipped.Words)}: {Number(skipped.Count)} <code>{Escape(string.Join(", ", skipped.Examples))}</code>{(skipped.Count > skipped.Examples.Count ? " …" : "")}</li>\n");
        foreach (var problem in report.Problems)
            page.Write($"<li class=\"bad\">{Escape(problem)}</li>\n");
        if (tally.Failed > 0)
            page.Write($"<li class=\"bad\">{Number(tally.Failed)} posts could not be screened.</li>\n");
        if (archive.Closed(report) > 0)
            page.Write($"<li>{Number(archive.Closed(report))} other files stayed closed{Escape(archive.ClosedPrivate.Count == 0 ? "" : ", among them " + string.Join(", ", archive.ClosedPrivate.Keys))}.</li>\n");
        page.Write("<li>Pictures and videos were not looked at.</li>\n</ul>\n</section>\n");
    }

    internal static string Escape(string text) => WebUtility.HtmlEncode(text);

    internal static string Date(DateTimeOffset date) => date.ToString("d MMMM yyyy", Words);

    internal static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Stop => "✕",
        Verdict.Reconsider => "!",
        _ => "✓",
    };

    internal static string Spoken(string name) => name.Replace('-', ' ');

    private static string Title(ScreenArchive.Request request, ArchiveReport report) => (report.Account, request.Archive.Reader.Network) switch
    {
        ({ } account, "x") => $"@{account} on X",
        ({ } account, "bluesky") => $"{account} on Bluesky",
        ({ } account, _) => account,
        (null, _) => request.Archive.Reader.Title,
    };

    private static string Number(int number) => number.ToString("N0", Words);

    private static string Share(int count, int total) => total == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? 0 : Math.Max(0.6, 100.0 * count / total)):0.#}%");

    private static string Style()
    {
        using var style = new StreamReader(typeof(AuditPage).Assembly.GetManifestResourceStream("report.css")!);
        return style.ReadToEnd();
    }
}
