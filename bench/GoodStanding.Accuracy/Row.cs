using System.Globalization;
using System.Text;

namespace GoodStanding.Accuracy;

/// <summary>One measured figure beside what it must be.</summary>
/// <param name="Set">What it was measured on.</param>
/// <param name="Figure">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Floor">At least this much, or null.</param>
/// <param name="Ceiling">At most this much, or null.</param>
/// <param name="Of">Of how many.</param>
internal sealed record Row(string Set, string Figure, double Value, double? Floor = null, double? Ceiling = null, int Of = 0)
{
    public bool Holds => (Floor is null || Value >= Floor) && (Ceiling is null || Value <= Ceiling);

    public static string Table(IReadOnlyCollection<Row> rows)
    {
        var table = new StringBuilder();
        table.AppendLine("| set | figure | of | measured | must be | |").AppendLine("|---|---|---|---|---|---|");
        foreach (var row in rows)
        {
            var must = row.Floor is { } floor ? $"at least {Spell(floor)}" : row.Ceiling is { } ceiling ? $"at most {Spell(ceiling)}" : "";
            table.AppendLine(CultureInfo.InvariantCulture, $"| {row.Set} | {row.Figure} | {row.Of} | {Spell(row.Value)} | {must} | {(must.Length == 0 ? "" : row.Holds ? "holds" : "**missed**")} |");
        }

        return table.ToString();
    }

    public static string Page(string table, string depth) => $"""
        # Accuracy, {depth}

        What `goodstanding check --depth {depth}` answers: {(depth == "deep" ? "rules and linear models, and the deep stage where they leave a text open" : "rules and linear models together")}. `check.jsonl`, `replies.jsonl` and `pii.jsonl` are those of
        specs/development; no model has learnt from them, but rules and thresholds were chosen with an eye on them: unseen cases will fare worse. {(depth == "deep" ? "What left-out writers get is told in docs/models/deep.md." : "The cases of a\nwriter are judged by a model that has not seen that writer (the rules have).")} The other sets are real texts, for measuring only, and are not in this repository.

        `dotnet run -c Release --project bench/GoodStanding.Accuracy -- {depth} specs DATA bench/results/{(depth == "deep" ? "accuracy-deep" : "accuracy")}.md`

        {table}
        """;

    private static string Spell(double figure) => figure.ToString("0.000", CultureInfo.InvariantCulture);
}
