using System.Text.Encodings.Web;
using System.Text.Json;

namespace GoodStanding.Model.Wire;

/// <summary>How JSON is written for other programs and for people.</summary>
public static class WireFormat
{
    /// <summary>One line, letters of all scripts as they are.</summary>
    public static JsonWriterOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The same, indented.</summary>
    public static JsonWriterOptions Indented { get; } = Line with { Indented = true };

    /// <summary>Writes the property <c>id</c> with what a line had there; nothing where it had none.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="id">The id as JSON, or null.</param>
    public static void WriteId(Utf8JsonWriter json, string? id)
    {
        if (id is null)
            return;

        json.WritePropertyName("id"u8);
        json.WriteRawValue(id, skipInputValidation: true);
    }

    /// <summary>Writes the properties <c>start</c>, <c>end</c> and <c>quote</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="text">The text in which the span lies.</param>
    /// <param name="span">Where, in UTF-16 code units.</param>
    public static void WriteSpan(Utf8JsonWriter json, string text, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteString("quote"u8, text.AsSpan(span.Start, span.Length));
    }
}
