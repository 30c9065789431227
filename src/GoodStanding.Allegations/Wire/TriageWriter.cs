using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Model.Wire;

namespace GoodStanding.Allegations.Wire;

/// <summary>Writes what triage says as the JSON that other programs read.</summary>
public static class TriageWriter
{
    /// <summary>Writes the whole answer: id, class, types, route and routes, grounds, urgent.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="id">The id as JSON, or null to leave it out.</param>
    /// <param name="review">The review.</param>
    /// <param name="report">What triage says of it.</param>
    public static void WriteAnswer(Utf8JsonWriter json, string? id, Review review, TriageReport report)
    {
        json.WriteStartObject();
        WireFormat.WriteId(json, id);
        json.WriteString("class"u8, WireName<ReviewClass>.Of(report.Class));
        json.WriteStartArray("types"u8);
        foreach (var allegation in report.Allegations)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, WireName<AllegationType>.Of(allegation.Type));
            WireFormat.WriteSpan(json, review.ReviewBody, allegation.Span);
            json.WriteNumber("confidence"u8, allegation.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("route"u8, WireName<TriageRoute>.Of(report.Routes[0]));
        json.WriteStartArray("routes"u8);
        foreach (var route in report.Routes)
            json.WriteStringValue(WireName<TriageRoute>.Of(route));
        json.WriteEndArray();
        json.WriteStartArray("grounds"u8);
        foreach (var ground in report.Grounds)
        {
            json.WriteStartObject();
            json.WriteString("site"u8, review.Site);
            json.WriteString("ground"u8, WireName<RemovalGround>.Of(ground.Ground));
            if (ground.Heading is not null)
                json.WriteString("heading"u8, ground.Heading);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("urgent"u8, report.IsUrgent);
        json.WriteEndObject();
    }
}
