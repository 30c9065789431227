using GoodStanding.Allegations.Evidence;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoodStanding.Web.Showing;

/// <summary>Writes a review's words with what triage points at, and what the practice's facts contradict, marked; each mark leads to its reason. The words are text, whatever they hold.</summary>
internal static class ReviewMarks
{
    /// <summary>A sentence with the words that show something marked.</summary>
    public static IHtmlContent Of(string sentence, TextSpan shown)
    {
        var mark = new TagBuilder("mark");
        mark.InnerHtml.Append(shown.Of(sentence));
        return new HtmlContentBuilder().Append(sentence[..shown.Start]).AppendHtml(mark).Append(sentence[shown.End..]);
    }

    public static IHtmlContent Of(string words, IReadOnlyList<ReviewAllegation> allegations, IReadOnlyList<EvidenceNote> facts)
    {
        var html = new HtmlContentBuilder();
        var at = 0;
        foreach (var (span, reason) in Places(allegations, facts).OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.Length))
        {
            if (span.Length == 0 || span.Start < at || span.End > words.Length)
                continue;

            html.Append(words[at..span.Start]);
            var link = new TagBuilder("a");
            link.Attributes["href"] = $"#{reason}";
            link.InnerHtml.Append(span.Of(words));
            var mark = new TagBuilder("mark");
            mark.InnerHtml.AppendHtml(link);
            html.AppendHtml(mark);
            at = span.End;
        }

        return html.Append(words[at..]);
    }

    // A fact stands first: where both mark the same words, what can be shown says more than what is read.
    private static IEnumerable<(TextSpan Span, string Reason)> Places(IReadOnlyList<ReviewAllegation> allegations, IReadOnlyList<EvidenceNote> facts) =>
        facts.Select((fact, place) => (fact.Words, $"fact-{place + 1}")).Concat(allegations.Select((allegation, place) => (allegation.Span, $"reason-{place + 1}")));
}
