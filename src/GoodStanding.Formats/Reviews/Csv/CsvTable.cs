using CsvHelper;
using GoodStanding.Formats.Archives;

namespace GoodStanding.Formats.Reviews.Csv;

/// <summary>Reads a table row by row while it streams past.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int MostRowBytes = 4 << 20;
    private const int MostColumns = 4_000;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private readonly TailReader _text;
    private readonly CsvReader _reader;
    private CsvRow? _ahead;
    private int _number;

    public CsvTable(ReviewFile file)
    {
        Delimiter = DelimiterOf(file.Opening);
        _text = new TailReader(file.Open(), file.Encoding.Encoding);
        _reader = CsvReader.Create(_text, new CsvReaderOptions
        {
            Separator = Delimiter,
            HasHeader = false,
            MaxRecordSize = MostRowBytes,
        });
        _ahead = Read();
    }

    /// <summary>What stands between two fields.</summary>
    public char Delimiter { get; }

    /// <summary>Why the rest could not be read, a clause, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>Reads a row; null at the end.</summary>
    public CsvRow? Next()
    {
        var row = _ahead;
        _ahead = row is null ? null : Read();
        return row is not null && _ahead is null ? row with { IsEnded = _text.IsAtLineEnd && Failure is null } : row;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _text.Dispose();
    }

    private CsvRow? Read()
    {
        try
        {
            if (!_reader.Read())
                return null;

            var fields = new string[Math.Min(_reader.FieldCount, MostColumns)];
            for (var at = 0; at < fields.Length; at++)
                fields[at] = _reader.GetString(at);
            return new(fields, ++_number, true, _reader.RawRecord.Count((byte)'"') % 2 == 1);
        }
        catch (CsvFormatException)
        {
            Failure = "a row is longer than any review can be; a quote may be missing before it";
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            Failure = ReadFailure.Words(failure);
        }

        return null;
    }

    // The sign that cuts the first row into most pieces, outside of quotes.
    private static char DelimiterOf(string opening)
    {
        var counts = new int[Delimiters.Length];
        var isQuoted = false;
        foreach (var letter in opening)
        {
            isQuoted ^= letter == '"';
            if (letter is '\n' or '\r' && !isQuoted)
                break;

            var at = isQuoted ? -1 : Array.IndexOf(Delimiters, letter);
            if (at >= 0)
                counts[at]++;
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }
}
