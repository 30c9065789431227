using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Visits;

/// <summary>Reads the visits of a FHIR R4 bundle (hl7.org/fhir/R4, Bundle, Appointment, Encounter, Patient) or of its resources one a line.</summary>
/// <remarks>
/// A patient may stand after the visit that names it, so visits wait until the end. Of a patient the id and the name are read, of a visit the
/// status, the day, the patient and the service; reasons, diagnoses, notes and all other resources stay unread.
/// </remarks>
internal static class FhirVisits
{
    private const int MostItemBytes = 4 << 20;
    private const int HeadBytes = 4096;

    public static IEnumerable<RawVisit> Read(ReadOnlyMemory<byte> file, VisitReport report)
    {
        var names = new Dictionary<string, string>();
        var visits = new List<FhirVisit>();
        foreach (var (bytes, place) in IsBundle(file.Span) ? Entries(file, report) : Lines(file))
        {
            using var document = JsonText.Parse(bytes, out _, out _);
            if (document is null)
                report.Count(VisitFault.Malformed, place);
            else
                Take(document.RootElement, place, names, visits, report);
        }

        foreach (var visit in visits)
        {
            var name = visit.Patient is { } patient && names.TryGetValue(patient, out var known) ? known : visit.Shown;
            if (name is null && visit.Patient is not null)
                report.Count(VisitFault.Dangling, visit.Place);
            else
                yield return new(visit.Place, name, visit.Date, visit.Service);
        }
    }

    private static void Take(JsonElement item, string place, Dictionary<string, string> names, List<FhirVisit> visits, VisitReport report)
    {
        var resource = item.Member("resource") is { ValueKind: JsonValueKind.Object } inner ? inner : item;
        var type = resource.Text("resourceType");
        if (type is null)
            report.Count(VisitFault.Malformed, place);
        else if (type == "Patient")
            FhirPatient.Add(resource, item.Text("fullUrl"), names);
        else if (type is not ("Appointment" or "Encounter"))
            report.Count(VisitFault.Other, place);
        else if (!FhirVisit.WasHeld(resource))
            report.Count(VisitFault.NotHeld, place);
        else
            visits.Add(FhirVisit.Of(resource, place));
    }

    private static bool IsBundle(ReadOnlySpan<byte> file)
    {
        var head = Encoding.UTF8.GetString(file[..Math.Min(file.Length, HeadBytes)]);
        return head.Contains("\"Bundle\"", StringComparison.Ordinal) || head.Contains("\"entry\"", StringComparison.Ordinal);
    }

    private static IEnumerable<(ReadOnlyMemory<byte> Bytes, string Place)> Entries(ReadOnlyMemory<byte> file, VisitReport report)
    {
        using var stream = MemoryMarshal.TryGetArray(file, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(file.ToArray(), writable: false);
        var items = new JsonItems(stream, MostItemBytes, "entry");
        foreach (var item in items.Read())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"entry {item.Number}");
            if (item.Problem is not null)
                report.Count(items.IsClosed ? VisitFault.Malformed : VisitFault.CutOff, place);
            else
                yield return (item.Bytes, place);
        }

        if (!items.HasArray)
            report.AddProblem("The bundle holds no list of entries.");
        else if (!items.IsClosed)
            report.AddProblem("The bundle ends too early: what comes after its last whole entry is missing.");
    }

    private static IEnumerable<(ReadOnlyMemory<byte> Bytes, string Place)> Lines(ReadOnlyMemory<byte> file)
    {
        for (var number = 1; !file.IsEmpty; number++)
        {
            var end = file.Span.IndexOf((byte)'\n');
            var line = (end < 0 ? file : file[..end]).Trim("\uFEFF \t\r"u8);
            file = end < 0 ? default : file[(end + 1)..];
            if (!line.IsEmpty)
                yield return (line, string.Create(CultureInfo.InvariantCulture, $"line {number}"));
        }
    }
}
