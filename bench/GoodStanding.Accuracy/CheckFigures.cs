using System.Text.Json;
using GoodStanding.Model;

namespace GoodStanding.Accuracy;

/// <summary>Verdicts and spans on posts.</summary>
internal static class CheckFigures
{
    public static IEnumerable<Row> Measure(string path, Ask ask, Floors floors)
    {
        var answers = Cases.Read(path).Select(row => (Row: row, Answer: ask.About(row))).ToList();
        var stops = answers.Where(each => each.Row.Text("expect") == "stop").ToList();
        var clear = answers.Where(each => each.Row.Text("expect") == "clear").ToList();
        const string set = "check.jsonl";
        yield return new(set, "stop caught", Share(stops, Verdict.Stop), Floor: floors.Caught, Of: stops.Count);
        yield return new(set, "stop passed as clear", Share(stops, Verdict.Clear), Ceiling: floors.Passed, Of: stops.Count);
        yield return new(set, "clear left alone", Share(clear, Verdict.Clear), Floor: floors.LeftAlone, Of: clear.Count);
        yield return new(set, "clear stopped", Share(clear, Verdict.Stop), Of: clear.Count);
        yield return Spans(answers, "must_flag_spans", Severity.Note, "spans found", floor: floors.Spans, ceiling: null);
        yield return Spans(answers, "must_not_flag", Severity.Warn, "must-not-flag broken", floor: null, ceiling: floors.Broken);
        yield return new(set, "three-class accuracy", (double)answers.Count(each => each.Row.Text("expect") == WireName<Verdict>.Of(each.Answer.Report.Verdict)) / answers.Count, Of: answers.Count);
        yield return new(set, "categories, micro-F1", CategoryF1(answers), Floor: floors.Categories, Of: answers.Count);
    }

    private static double Share(List<(JsonElement Row, (string Text, ScreeningReport Report) Answer)> of, Verdict verdict) =>
        (double)of.Count(each => each.Answer.Report.Verdict == verdict) / of.Count;

    private static double CategoryF1(List<(JsonElement Row, (string Text, ScreeningReport Report) Answer)> answers)
    {
        var (hits, wanted, found) = (0, 0, 0);
        foreach (var (row, (_, report)) in answers)
        {
            var labels = row.Texts("categories").ToHashSet();
            var said = report.Categories.Select(WireName<Category>.Of).ToHashSet();
            (hits, wanted, found) = (hits + labels.Intersect(said).Count(), wanted + labels.Count, found + said.Count);
        }

        return 2.0 * hits / (wanted + found);
    }

    private static Row Spans(List<(JsonElement Row, (string Text, ScreeningReport Report) Answer)> answers, string field, Severity least, string figure, double? floor, double? ceiling)
    {
        var (all, hit) = (0, 0);
        foreach (var (row, (text, report)) in answers)
        {
            foreach (var quote in row.Texts(field).Where(quote => quote.Length > 0))
            {
                all++;
                var isHit = false;
                for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
                    isHit |= report.Findings.Any(finding => finding.Severity >= least && finding.Span.Overlaps(new TextSpan(at, quote.Length)));
                hit += isHit ? 1 : 0;
            }
        }

        return new("check.jsonl", figure, (double)hit / all, floor, ceiling, all);
    }
}
