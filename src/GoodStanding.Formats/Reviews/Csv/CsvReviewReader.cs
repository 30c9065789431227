using System.Globalization;
using GoodStanding.Formats.Archives;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Csv;

/// <summary>Reads a table of reviews. Delimiter, encoding, columns and the order of day and month are guessed, and the report says what was guessed.</summary>
public sealed class CsvReviewReader : IReviewReader
{
    private const int Sample = 200;
    private const int MostRows = 200_000;

    /// <inheritdoc/>
    public string Title => "a table (CSV)";

    /// <inheritdoc/>
    public bool IsMine(ReviewFile file)
    {
        if (file.First is '\0' or '<' or '{' or '[' || !IsText(file))
            return false;

        using var table = new CsvTable(file);
        return table.Next() is { } first && CsvMapping.Guess(first.Fields).IsEnough;
    }

    /// <inheritdoc/>
    public IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report)
    {
        using var table = new CsvTable(file);
        var columns = table.Next()?.Fields ?? [];
        report.Columns = columns;
        var mapping = context.Mapping ?? CsvMapping.Guess(columns);
        var sample = new List<CsvRow>();
        while (sample.Count < Sample && table.Next() is { } row)
            sample.Add(row);

        var dateAt = Array.IndexOf(columns, mapping.Date);
        var format = mapping.DateFormat is { } given ? new DateFormat(given, true) : DateFormat.Guess([.. sample.Select(row => row.At(dateAt) ?? "")], table.Delimiter);
        Tell(file, table, mapping, format, dateAt >= 0, report);
        var rows = new CsvColumns(columns, mapping, format);
        foreach (var row in sample.Concat(Rest(table)).Take(MostRows))
        {
            if (row.IsCut(columns.Length))
                report.Count(ReviewFault.CutOff, row.Place);
            else if (rows.ToRaw(row).Finish(context, report) is { } review)
                yield return review;
        }

        if (table.Next() is not null)
            report.AddProblem(string.Create(CultureInfo.InvariantCulture, $"The table has more than the {MostRows:N0} rows that are read of one; the rest was left out."));
        if ((table.Failure ?? file.Failure) is { } failure)
            report.AddProblem($"The table could not be read to its end: {failure}.");
    }

    private static IEnumerable<CsvRow> Rest(CsvTable table)
    {
        while (table.Next() is { } row)
            yield return row;
    }

    private static bool IsText(ReviewFile file) =>
        file.Opening.AsSpan().Count('\0') * 100 <= file.Opening.Length && FoundInstead.ByFirstBytes(file.Head) is null;

    private static void Tell(ReviewFile file, CsvTable table, CsvMapping mapping, DateFormat format, bool hasDates, ReviewReport report)
    {
        var delimiter = table.Delimiter switch
        {
            '\t' => "tabs",
            ';' => "semicolons",
            '|' => "bars",
            _ => "commas",
        };
        report.AddGuess(string.Create(CultureInfo.InvariantCulture, $"Read as {file.Encoding.Name} with {delimiter} between the fields."));
        report.AddGuess($"Columns: {string.Join(", ", CsvColumns.Named(mapping).Select(each => $"{each.Column} as {each.Field}"))}.");
        if (hasDates && format.Pattern is { } pattern)
            report.AddGuess($"Dates are read as {pattern}{(format.IsSure ? "" : "; the order of day and month could be the other one")}.");
    }
}
