using System.Text.Json;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Visits;

/// <summary>Reads the name of a FHIR patient; nothing else of it.</summary>
internal static class FhirPatient
{
    /// <summary>Adds the name under what references may call the patient: "Patient/7" and the entry's address.</summary>
    public static void Add(JsonElement patient, string? fullUrl, Dictionary<string, string> names)
    {
        if (NameOf(patient) is not { } name)
            return;

        if (patient.Text("id") is { } id)
            names[$"Patient/{id}"] = name;
        if (fullUrl is not null)
            names[Reference(fullUrl)] = name;
    }

    /// <summary>A reference as names are kept: without server and version, "Patient/7" or "urn:uuid:…".</summary>
    public static string Reference(string reference)
    {
        var version = reference.IndexOf("/_history/", StringComparison.Ordinal);
        if (version >= 0)
            reference = reference[..version];

        var patient = reference.LastIndexOf("Patient/", StringComparison.Ordinal);
        return patient < 0 ? reference : reference[patient..];
    }

    // The name in use: official, then usual, then whichever stands first.
    private static string? NameOf(JsonElement patient)
    {
        var names = patient.Member("name").Each().ToList();
        var name = names.Find(each => each.Text("use") == "official") is { ValueKind: JsonValueKind.Object } official ? official
            : names.Find(each => each.Text("use") == "usual") is { ValueKind: JsonValueKind.Object } usual ? usual
            : names.FirstOrDefault();
        var given = string.Join(' ', name.Member("given").Each().Select(each => each.Text()));
        return name.Text("family") is { } family ? $"{family}, {given}" : name.Text("text");
    }
}
