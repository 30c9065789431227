using System.Globalization;
using CsvHelper;
using GoodStanding.Formats.Reviews.Texts;

namespace GoodStanding.Formats.Visits;

/// <summary>Reads a table of visits. Columns, delimiter and the order of day and month are guessed, and the report says what was guessed.</summary>
internal static class TableVisits
{
    private const int Sample = 200;
    private const int MostRowBytes = 1 << 20;
    private const int MostColumns = 2000;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public static IEnumerable<RawVisit> Read(ReadOnlyMemory<byte> file, VisitReport report, VisitMapping? given)
    {
        var text = FileEncoding.Guess(file.Span, isWhole: true).Decode(file.Span);
        using var rows = Rows(text, report).GetEnumerator();
        var columns = rows.MoveNext() ? rows.Current : [];
        if (columns.Length > MostColumns)
        {
            report.AddProblem($"The first row has more than {MostColumns} columns, so this is probably no table of visits.");
            yield break;
        }

        // What was chosen for another table says nothing of this one.
        var mapping = given is not null && given.Fits(columns) ? given : VisitMapping.Guess(columns);
        report.Begin(columns, mapping);
        if (!mapping.IsEnough)
        {
            report.AddProblem("The first row names no columns for a patient's name and a day. Say which columns they are.");
            yield break;
        }

        var dateAt = Array.IndexOf(columns, mapping.Date);
        var sample = new List<string[]>();
        while (sample.Count < Sample && rows.MoveNext())
            sample.Add(rows.Current);

        var dates = mapping.DateFormat is { } format ? new VisitDates(format, true) : VisitDates.Guess([.. sample.Select(row => At(row, dateAt) ?? "")]);
        report.AddGuess($"Days are read from the column {mapping.Date} as {dates.Pattern}{(dates.IsSure ? "" : "; the order of day and month could be the other one")}.");
        var number = 1;
        foreach (var row in sample.Concat(Rest(rows)))
        {
            number++;
            if (row.All(string.IsNullOrWhiteSpace))
                continue;

            yield return new(string.Create(CultureInfo.InvariantCulture, $"row {number}"), NameOf(row, columns, mapping), dates.Read(At(row, dateAt)), At(row, Array.IndexOf(columns, mapping.Service)));
        }
    }

    private static IEnumerable<string[]> Rest(IEnumerator<string[]> rows)
    {
        while (rows.MoveNext())
            yield return rows.Current;
    }

    private static string? NameOf(string[] row, string[] columns, VisitMapping mapping)
    {
        if (mapping.Name is not null)
            return At(row, Array.IndexOf(columns, mapping.Name));

        return $"{At(row, Array.IndexOf(columns, mapping.Surname))}, {At(row, Array.IndexOf(columns, mapping.Given))}";
    }

    private static string? At(string[] row, int column) => column >= 0 && column < row.Length ? row[column] : null;

    private static IEnumerable<string[]> Rows(string text, VisitReport report)
    {
        using var letters = new StringReader(text);
        using var reader = CsvReader.Create(letters, new CsvReaderOptions { Separator = DelimiterOf(text), HasHeader = false, MaxRecordSize = MostRowBytes });
        while (TryRead(reader, report))
        {
            var fields = new string[reader.FieldCount];
            for (var at = 0; at < fields.Length; at++)
                fields[at] = reader.GetString(at);
            yield return fields;
        }
    }

    private static bool TryRead(CsvReader reader, VisitReport report)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException)
        {
            report.AddProblem("The table could not be read to its end: a row is longer than any visit can be; a quote may be missing before it.");
            return false;
        }
    }

    private static char DelimiterOf(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length).ToString();
        return Delimiters.MaxBy(delimiter => first.Count(letter => letter == delimiter));
    }
}
