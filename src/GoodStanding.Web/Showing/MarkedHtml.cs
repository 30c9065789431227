using GoodStanding.Web.Pages.Check;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoodStanding.Web.Showing;

/// <summary>Writes marked and compared words without a blank of its own between them: line breaks of the author stay as they are.</summary>
internal static class MarkedHtml
{
    /// <summary>The words with their marks, each of which leads to its card.</summary>
    public static IHtmlContent Of(string text, IReadOnlyList<ShownFindings.Mark> marks)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in MarkedText.Cut(text, [.. marks.Select(mark => mark.Finding)]))
        {
            var words = piece.Span.Of(text);
            if (piece.Finding is not { } index)
            {
                html.Append(words);
                continue;
            }

            var link = new TagBuilder("a");
            link.Attributes["href"] = $"#finding-{marks[index].Card}";
            link.InnerHtml.Append(words);
            var mark = new TagBuilder("mark");
            mark.AddCssClass($"tint-{VerdictLook.Of(marks[index].Finding.Severity).Tint}");
            mark.InnerHtml.AppendHtml(link);
            html.AppendHtml(mark);
        }

        return html;
    }

    /// <summary>Two wordings as one text, with what goes out and what comes in.</summary>
    public static IHtmlContent Compare(string before, string after)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in WordDiff.Between(before, after))
        {
            if (part.Change == WordDiff.Change.Same)
            {
                html.Append(part.Words);
                continue;
            }

            var changed = new TagBuilder(part.Change == WordDiff.Change.Out ? "del" : "ins");
            changed.InnerHtml.Append(part.Words);
            html.AppendHtml(changed);
        }

        return html;
    }
}
