using GoodStanding.Formats.Archives;
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

    /// <summary>Reads visit after visit and counts in the report what gives none.</summary>
    /// <param name="stream">The file. One that fails midway gives what was read before.</param>
    /// <param name="today">The last day on which a visit can have been.</param>
    /// <param name="report">What is counted.</param>
    /// <param name="mapping">The columns of a table; guessed when null.</param>
    public static IEnumerable<Visit> Read(Stream stream, DateOnly today, VisitReport report, VisitMapping? mapping = null)
    {
        var bytes = ReadAll(stream, report);
        var first = bytes.Span.TrimStart("\uFEFF \t\r\n"u8);
        if (first.IsEmpty)
            report.AddProblem("The file is empty.");
        if (first.IsEmpty)
            return [];

        return (first[0] is (byte)'{' or (byte)'[' ? FhirVisits.Read(bytes, report) : TableVisits.Read(bytes, report, mapping))
            .Select(raw => raw.Finish(today, report)).OfType<Visit>();
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
