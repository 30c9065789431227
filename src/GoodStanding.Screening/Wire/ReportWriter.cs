using System.Buffers;
using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Model.Wire;
using GoodStanding.Screening.Recognizers;

namespace GoodStanding.Screening.Wire;

/// <summary>Writes what screening says as the JSON that other programs read.</summary>
public static class ReportWriter
{
    /// <summary>Writes the whole answer to a check: id, verdict, categories, findings, entities.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="id">The id as JSON, or null to leave it out.</param>
    /// <param name="text">The text that was screened.</param>
    /// <param name="report">What screening says of it.</param>
    public static void WriteAnswer(Utf8JsonWriter json, string? id, string text, ScreeningReport report)
    {
        json.WriteStartObject();
        WireFormat.WriteId(json, id);
        json.WriteString("verdict"u8, WireName<Verdict>.Of(report.Verdict));
        if (!report.HasWords)
            json.WriteString("message"u8, "There are no words here to check."u8);
        else if (report.Depth == Depth.NotEnglish)
            json.WriteString("message"u8, "This does not look like English, and only English is read for its meaning."u8);
        json.WriteStartArray("categories"u8);
        foreach (var category in report.Categories)
            json.WriteStringValue(WireName<Category>.Of(category));
        json.WriteEndArray();
        WriteFindings(json, text, report.Findings);
        WriteEntities(json, text, report.Entities);
        json.WriteEndObject();
    }

    /// <summary>Writes the property <c>findings</c>.</summary>
    public static void WriteFindings(Utf8JsonWriter json, string text, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings"u8);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, finding.Rule.Id);
            json.WriteString("category"u8, WireName<Category>.Of(finding.Category));
            json.WriteString("severity"u8, WireName<Severity>.Of(finding.Severity));
            WireFormat.WriteSpan(json, text, finding.Span);
            json.WriteString("message"u8, finding.Message);
            json.WriteString("advice"u8, finding.Advice);
            if (finding.Replacement is not null)
                json.WriteString("replacement"u8, finding.Replacement);
            json.WriteString("source"u8, finding.Rule.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The answer as one line of UTF-8 without the line's end.</summary>
    public static ReadOnlyMemory<byte> AnswerLine(string? id, string text, ScreeningReport report)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer, WireFormat.Line);
        WriteAnswer(json, id, text, report);
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteEntities(Utf8JsonWriter json, string text, IReadOnlyList<Entity> entities)
    {
        json.WriteStartArray("entities"u8);
        foreach (var entity in entities)
        {
            if (EntityKinds.IsOnlyATrait(entity.Kind))
                continue;

            json.WriteStartObject();
            json.WriteString("type"u8, WireName<EntityType>.Of(entity.Type));
            WireFormat.WriteSpan(json, text, entity.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
