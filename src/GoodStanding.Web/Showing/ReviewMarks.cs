using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoodStanding.Web.Showing;

/// <summary>Writes a review's words with what triage points at marked, each mark leading to its reason. The words are text, whatever they hold.</summary>
internal static class ReviewMarks
{
    /// <summary>A sentence with the words that show something marked.</summary>
    public static IHtmlContent Of(string sentence, TextSpan shown)
    {
        var mark = new TagBuilder("mark");
        mark.InnerHtml.Append(shown.Of(sentence));
        return new HtmlContentBuilder().Append(sentence[..shown.Start]).AppendHtml(mark).Append(sentence[shown.End..]);
    }

    public static IHtmlContent Of(string words, IReadOnlyList<ReviewAllegation> allegations)
    {
        var html = new HtmlContentBuilder();
        var at = 0;
        foreach (var (allegation, number) in allegations.Select((each, place) => (each, place + 1)).OrderBy(each => each.each.Span.Start).ThenByDescending(each => each.each.Span.Length))
        {
            var span = allegation.Span;
            if (span.Length == 0 || span.Start < at || span.End > words.Length)
                continue;

            html.Append(words[at..span.Start]);
            var link = new TagBuilder("a");
            link.Attributes["href"] = $"#reason-{number}";
            link.InnerHtml.Append(span.Of(words));
            var mark = new TagBuilder("mark");
            mark.InnerHtml.AppendHtml(link);
            html.AppendHtml(mark);
            at = span.End;
        }

        return html.Append(words[at..]);
    }
}
