using System.Text.Json;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Visits;

/// <summary>An Appointment or Encounter, as far as it is read.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Patient">What it calls its patient, or null.</param>
/// <param name="Shown">The patient's name where the visit itself shows it, or null.</param>
/// <param name="Date">The day it began, or null.</param>
/// <param name="Service">The service, or null.</param>
internal sealed record FhirVisit(string Place, string? Patient, string? Shown, DateOnly? Date, string? Service)
{
    // hl7.org/fhir/R4/valueset-appointmentstatus.html and valueset-encounter-status.html.
    private static readonly HashSet<string> NotHeld = ["cancelled", "noshow", "entered-in-error", "proposed", "waitlist", "planned"];

    /// <summary>Whether somebody came, as far as the status says. One that is booked counts: many offices never set it further.</summary>
    public static bool WasHeld(JsonElement visit) => visit.Text("status") is not { } status || !NotHeld.Contains(status);

    /// <summary>Reads one.</summary>
    public static FhirVisit Of(JsonElement visit, string place)
    {
        var patient = visit.Member("subject") is { ValueKind: JsonValueKind.Object } subject ? subject : ActorOf(visit);
        var date = VisitDates.ReadIso(visit.Text("start") ?? visit.Member("period").Text("start"));
        var service = ServiceOf(visit.Member("serviceType")) ?? ServiceOf(visit.Member("appointmentType")) ?? ServiceOf(visit.Member("type"));
        return new(place, patient.Text("reference") is { } reference ? FhirPatient.Reference(reference) : null, patient.Text("display"), date, service);
    }

    // Doctors and rooms are participants too. A reference that is no address of a kind ("urn:uuid:…") may be the patient's, when it is the only one.
    private static JsonElement ActorOf(JsonElement visit)
    {
        var actors = visit.Member("participant").Each().Select(each => each.Member("actor")).Where(actor => actor.ValueKind == JsonValueKind.Object).ToList();
        var patient = actors.Find(actor => actor.Text("type") == "Patient" || actor.Text("reference")?.Contains("Patient/", StringComparison.Ordinal) == true);
        if (patient.ValueKind == JsonValueKind.Object)
            return patient;

        var unnamed = actors.FindAll(actor => actor.Text("type") is null && actor.Text("reference")?.StartsWith("urn:", StringComparison.Ordinal) == true);
        return unnamed.Count == 1 ? unnamed[0] : default;
    }

    private static string? ServiceOf(JsonElement concept) =>
        concept.Each().Select(each => each.Text("text") ?? each.Member("coding").Each().Select(code => code.Text("display")).FirstOrDefault(display => display is not null)).FirstOrDefault(text => text is not null);
}
