using System.IO.Compression;
using System.Text.Json;
using GoodStanding.Allegations;
using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Accuracy;

/// <summary>Triage on real reviews: 400 that were labelled, and many whose stars alone are known.</summary>
internal static class TriageFigures
{
    private const int Many = 5_000;

    // Where four sides of the care are rated, five stars are what rounds to five.
    private const double FiveStars = 0.875;

    public static int Run(bool isDeep, string data, string? results)
    {
        var depth = new TriageDepth(EncoderFile.Open);
        if (isDeep && !depth.IsReady)
        {
            Console.Error.WriteLine(depth.Sentence);
            return 2;
        }

        var rows = Measure(data, isDeep ? new(depth) : Triage.Fast).ToList();
        var table = Row.Table(rows);
        Console.Write(table);
        if (results is not null)
            File.WriteAllText(results, Page(table, isDeep ? "deep" : "fast"));
        return rows.Exists(row => !row.Holds) ? 1 : 0;
    }

    private static string Page(string table, string depth) => $"""
        # Accuracy of triage, {depth}

        What `goodstanding triage --depth {depth}` answers about real reviews, which are for measuring only and not in this repository. No model has learnt from them; priors and thresholds were looked at beside them, so unseen
        reviews will fare a little worse. What left-out writers get is told in docs/models/triage.md.

        `dotnet run -c Release --project bench/GoodStanding.Accuracy -- triage {depth} DATA bench/results/triage{(depth == "deep" ? "-deep" : "")}.md`

        {table}
        """;

    private static IEnumerable<Row> Measure(string data, Triage triage)
    {
        var labelled = Cases.Read(Path.Combine(data, "cases", "reviews.real.jsonl")).Select(row => (Row: row, Report: triage.Read(ReviewOf(row.Text("text")!, Number(row, "rating"))))).ToList();
        yield return new("reviews.real.jsonl", "macro-F1 of the classes", MacroF1(labelled), Floor: .72, Of: labelled.Count);
        var targeted = labelled.Where(each => each.Row.Text("sample") == "targeted").ToList();
        yield return new("reviews.real.jsonl, targeted", "macro-F1 of the classes", MacroF1(targeted), Floor: .65, Of: targeted.Count);
        yield return new("reviews.real.jsonl, targeted", "class right, or the other that the label allows", Share(targeted, each => IsDefensible(each.Row, each.Report)), Of: targeted.Count);
        yield return new("reviews.real.jsonl", "types micro-F1", TypesF1(labelled), Floor: .62, Of: labelled.Sum(each => each.Row.Texts("types").Count()));
        var urgent = labelled.Where(each => each.Row.GetProperty("urgent").GetBoolean()).ToList();
        yield return new("reviews.real.jsonl", "urgent caught", Share(urgent, each => each.Report.IsUrgent), Floor: .95, Of: urgent.Count);
        yield return new("reviews.real.jsonl", "others called urgent", Share([.. labelled.Except(urgent)], each => each.Report.IsUrgent), Of: labelled.Count - urgent.Count);
        yield return new("reviews.real.jsonl", "first step right", Share(labelled, each => each.Row.Texts("route").Contains(WireName<TriageRoute>.Of(each.Report.Routes[0]))), Of: labelled.Count);

        var rated = Rated(Path.Combine(data, "ratemds_mlhc2019", "reviews.jsonl.gz")).Take(Many).Select(each => (each.Rating, Report: triage.Read(ReviewOf(each.Text, each.Rating)))).ToList();
        var top = rated.Where(each => each.Rating >= FiveStars).ToList();
        var glowing = rated.Where(each => each.Report.Class == ReviewClass.Glowing).ToList();
        yield return new("ratemds", "glowing: precision against five stars", Share(glowing, each => each.Rating >= FiveStars), Floor: .95, Of: glowing.Count);
        yield return new("ratemds", "glowing: recall of five stars", Share(top, each => each.Report.Class == ReviewClass.Glowing), Floor: .85, Of: top.Count);
        var unrated = Rated(Path.Combine(data, "ratemds_mlhc2019", "reviews.jsonl.gz")).Take(Many).Select(each => (each.Rating, Report: triage.Read(ReviewOf(each.Text, null)))).ToList();
        yield return new("ratemds, stars hidden", "glowing: precision against five stars", Share([.. unrated.Where(each => each.Report.Class == ReviewClass.Glowing)], each => each.Rating >= FiveStars), Of: unrated.Count(each => each.Report.Class == ReviewClass.Glowing));
        yield return new("ratemds, stars hidden", "glowing: recall of five stars", Share([.. unrated.Where(each => each.Rating >= FiveStars)], each => each.Report.Class == ReviewClass.Glowing), Of: top.Count);
        yield return new("ratemds", "five stars called false", Share(top, each => each.Report.Class == ReviewClass.False), Ceiling: .005, Of: top.Count);
        yield return new("ratemds", "five stars called improper", Share(top, each => each.Report.Class == ReviewClass.Improper), Of: top.Count);
        var low = rated.Where(each => each.Rating < .5).ToList();
        yield return new("ratemds", "under three stars called false", Share(low, each => each.Report.Class == ReviewClass.False), Of: low.Count);
        yield return new("ratemds", "under three stars called improper", Share(low, each => each.Report.Class == ReviewClass.Improper), Of: low.Count);
        yield return new("ratemds", "called urgent", Share(rated, each => each.Report.IsUrgent), Of: rated.Count);
    }

    private static Review ReviewOf(string text, double? rating) => new("", "", "", null, rating is { } value ? new Rating((decimal)value, 1, 0) : null, text, null);

    private static double? Number(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static bool IsDefensible(JsonElement row, TriageReport report) =>
        WireName<ReviewClass>.Of(report.Class) is var found && (found == row.Text("class") || row.Texts("alt_class").Contains(found));

    private static double MacroF1(List<(JsonElement Row, TriageReport Report)> all) => Enum.GetValues<ReviewClass>().Average(each =>
    {
        var name = WireName<ReviewClass>.Of(each);
        var (wanted, found) = (all.Count(item => item.Row.Text("class") == name), all.Count(item => item.Report.Class == each));
        return 2.0 * all.Count(item => item.Row.Text("class") == name && item.Report.Class == each) / Math.Max(1, wanted + found);
    });

    private static double TypesF1(List<(JsonElement Row, TriageReport Report)> all)
    {
        var (both, wanted, found) = (0, 0, 0);
        foreach (var (row, report) in all)
        {
            var gold = row.Texts("types").ToHashSet();
            var named = report.Allegations.Select(allegation => WireName<AllegationType>.Of(allegation.Type)).ToHashSet();
            (both, wanted, found) = (both + gold.Intersect(named).Count(), wanted + gold.Count, found + named.Count);
        }

        return 2.0 * both / Math.Max(1, wanted + found);
    }

    private static double Share<T>(List<T> all, Func<T, bool> which) => all.Count == 0 ? 0 : (double)all.Count(which) / all.Count;

    // Every seventh, so that many doctors are among them.
    private static IEnumerable<(string Text, double Rating)> Rated(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (var number = 0; lines.ReadLine() is { } line; number++)
        {
            if (number % 7 != 0)
                continue;

            var row = JsonSerializer.Deserialize<JsonElement>(line);
            if (Number(row, "average") is { } average && row.Text("text") is { Length: > 0 } text)
                yield return (text, Math.Round((average - 1) / 4, 4));
        }
    }
}
