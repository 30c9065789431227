using System.Text;
using GoodStanding.App.Footprint;
using GoodStanding.Formats.Archives;
using GoodStanding.Model;
using static GoodStanding.Cli.Audit.AuditPage;

namespace GoodStanding.Cli.Audit;

/// <summary>Writes one post of the page: when and where, its words with marks, and why each mark.</summary>
internal static class AuditPagePost
{
    private const int MostQuotes = 4;
    private const int MostShown = 20_000;

    public static void Write(TextWriter page, ScreenedPost screened, IArchiveReader reader)
    {
        var (post, report) = (screened.Post, screened.Report);
        var verdict = WireName<Verdict>.Of(report.Verdict);
        page.Write(
            $"""
            <article class="post {verdict}">
            <p class="facts"><span class="chip {verdict}"><span aria-hidden="true">{Sign(report.Verdict)}</span> {report.Verdict}</span>
            <span>{(post.Published is { } published ? Date(published) : "no date")}</span>{Kind(post.Kind)}{(post.IsDeleted ? "<span>deleted by you</span>" : "")}{Link(post, reader)}</p>
            <blockquote dir="auto">{Marked(post.Text, report.Findings)}</blockquote>
            <ul class="findings">

            """);
        var told = new HashSet<string>();
        foreach (var same in report.Findings.OrderByDescending(finding => finding.Severity).GroupBy(finding => (finding.Rule.Id, finding.Message)))
            WriteFinding(page, [.. same], post.Text, isNews: told.Add(same.Key.Id));

        page.Write("</ul>\n");
        if (report.Anonymity is { People: < 1000 } anonymity)
            WriteAnonymity(page, anonymity);
        page.Write("</article>\n");
    }

    // Advice, source and cost of a rule are told once a post.
    private static void WriteFinding(TextWriter page, IReadOnlyList<Finding> same, string text, bool isNews)
    {
        var finding = same[0];
        page.Write($"<li class=\"{WireName<Severity>.Of(finding.Severity)}\"><p class=\"why\">{Escape(finding.Message)}{Quotes(same, text)}</p>");
        if (isNews)
            page.Write($"<p>{Escape(finding.Advice)}</p>");
        if (finding.Replacement is { Length: > 0 } replacement)
            page.Write($"<p>Instead of <q>{Escape(finding.Span.Of(text))}</q>: <q>{Escape(replacement)}</q></p>");

        if (isNews)
            WriteSource(page, finding);
        page.Write("</li>\n");
    }

    private static void WriteSource(TextWriter page, Finding finding)
    {
        var source = Escape(finding.Rule.Source) + (finding.Rule.IsVerified ? "" : ", as we understand it");
        page.Write(finding.Rule.Cost is { } cost && finding.Severity >= Severity.Hold
            ? $"<details><summary>{source} · what it has cost others</summary><p>{Escape(cost)}</p></details>"
            : $"<p class=\"source\">{source}</p>");
    }

    private static string Quotes(IReadOnlyList<Finding> same, string text)
    {
        var words = same.Where(finding => finding.Span.Length is > 0 and < 60).Select(finding => finding.Span.Of(text)).Distinct().ToList();
        var more = words.Count > MostQuotes ? $" and {words.Count - MostQuotes:N0} more like this" : "";
        return words.Count == 0 ? "" : $" <span class=\"words\">{string.Join(", ", words.Take(MostQuotes).Select(each => $"<q>{Escape(each)}</q>"))}{more}</span>";
    }

    private static void WriteAnonymity(TextWriter page, Anonymity anonymity)
    {
        page.Write($"<details class=\"crowd\"><summary>These facts together fit {anonymity.Crowd}</summary><ul>");
        foreach (var step in anonymity.Steps)
            page.Write($"<li>{Escape(step.Fact)} <span class=\"source\">{Escape(step.Source)}</span></li>");
        page.Write("</ul></details>\n");
    }

    // Where marks overlap the first one stands; the findings below name them all.
    private static string Marked(string whole, IReadOnlyList<Finding> findings)
    {
        var text = whole.Length <= MostShown ? whole : whole[..MostShown];
        if (text.Length == 0)
            return "<span class=\"source\">no words of its own</span>";

        var marked = new StringBuilder(text.Length + 100);
        var at = 0;
        foreach (var finding in findings.Where(finding => finding.Span.Length > 0).OrderBy(finding => finding.Span.Start).ThenByDescending(finding => finding.Severity))
        {
            if (finding.Span.Start < at || finding.Span.End > text.Length || finding.Span.Length == text.Length)
                continue;

            marked.Append(Escape(text[at..finding.Span.Start]));
            marked.Append("<mark class=\"").Append(WireName<Severity>.Of(finding.Severity)).Append("\">").Append(Escape(finding.Span.Of(text))).Append("</mark>");
            at = finding.Span.End;
        }

        return marked.Append(Escape(text[at..])).Append(text.Length < whole.Length ? " …" : "").ToString();
    }

    private static string Kind(PostKind kind) => kind == PostKind.Post ? "" : $"<span>{(kind == PostKind.Repost ? "passed on" : kind.ToString().ToLowerInvariant())}</span>";

    private static string Link(Post post, IArchiveReader reader) => post.Uri is null
        ? ""
        : $"<a href=\"{Escape(post.Uri.AbsoluteUri)}\" rel=\"noopener noreferrer\">Open on {Escape(reader.Network switch { "x" => "X", "bluesky" => "Bluesky", _ => post.Uri.Host })}</a>";
}
