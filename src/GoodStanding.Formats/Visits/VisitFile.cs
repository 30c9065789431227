using System.Text;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews.Texts;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Visits;

/// <summary>Reads a file of visits: a table (CSV), a FHIR R4 bundle, or FHIR resources one a line (NDJSON).</summary>
/// <remarks>
/// Of each visit the name, the day and the service are taken, and whether it took place; nothing else of the file is looked at. The names are for
/// the keys of names only (GoodStanding.Allegations, NameKeys): whoever calls this keeps no <see cref="Visit"/>.
/// </remarks>
public static class VisitFile
{
    private const int MostBytes = 128 << 20;
    private const int HeadBytes = 4096;

    private static ReadOnlySpan<byte> OldSpreadsheet => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads visit after visit and counts in the report what gives none.</summary>
    /// <param name="stream">The file. One that fails midway gives what was read before.</param>
    /// <param name="today">The last day on which a visit can have been.</param>
    /// <param name="report">What is counted.</param>
    /// <param name="mapping">The columns of a table; guessed when null.</param>
    public static IEnumerable<Visit> Read(Stream stream, DateOnly today, VisitReport report, VisitMapping? mapping = null) => Read(ReadAll(stream, report), today, report, mapping);

    /// <summary>Reads a file that lies in memory already.</summary>
    public static IEnumerable<Visit> Read(ReadOnlyMemory<byte> file, DateOnly today, VisitReport report, VisitMapping? mapping = null)
    {
        var bytes = WithoutMark(file);
        var first = bytes.Span.TrimStart(" \t\r\n"u8);
        if (ProblemOf(first) is { } problem)
        {
            report.AddProblem(problem);
            return [];
        }

        return (first[0] is (byte)'{' or (byte)'[' ? FhirVisits.Read(bytes, report) : TableVisits.Read(bytes, report, mapping))
            .Select(raw => raw.Finish(today, report)).OfType<Visit>();
    }

    // JSON is UTF-8; where an export wrote it as UTF-16, it is turned.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> file)
    {
        if (file.Span.StartsWith(Encoding.UTF8.Preamble))
            return file[Encoding.UTF8.Preamble.Length..];

        var written = FileEncoding.Guess(file.Span[..Math.Min(file.Length, HeadBytes)], isWhole: false);
        return written.Encoding is UnicodeEncoding ? Encoding.UTF8.GetBytes(written.Decode(file.Span)) : file;
    }

    private static string? ProblemOf(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            return "The file is empty.";
        if (file.StartsWith("PK\x03\x04"u8) || file.StartsWith(OldSpreadsheet))
            return "This is a spreadsheet or a zip, not a table as text. Save it as CSV and hand that over.";
        if (file.StartsWith("%PDF"u8))
            return "This is a PDF, and visits cannot be read from one. Export them as CSV or FHIR.";
        return file[0] == (byte)'<' ? "This is a page or XML. Export the visits as CSV or as FHIR in JSON." : null;
    }

    private static ReadOnlyMemory<byte> ReadAll(Stream stream, VisitReport report)
    {
        var bytes = new MemoryStream();
        var piece = new byte[1 << 16];
        try
        {
            int got;
            while (bytes.Length < MostBytes && (got = stream.Read(piece)) > 0)
                bytes.Write(piece, 0, got);
            if (bytes.Length >= MostBytes)
                report.AddProblem($"The file is longer than {MostBytes >> 20} MB; what comes after that was left out. Export a shorter time.");
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            report.AddProblem($"The file could not be read to its end: {ReadFailure.Words(failure)}.");
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
