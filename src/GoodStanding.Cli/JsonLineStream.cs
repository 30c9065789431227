using System.Buffers;
using System.Text.Json;
using GoodStanding.Model.Wire;

namespace GoodStanding.Cli;

/// <summary>Writes one JSON object a line, gathered into large pieces.</summary>
internal sealed class JsonLineStream(Stream output) : IDisposable
{
    private const int FlushAt = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushAt);
    private readonly Utf8JsonWriter _json = new(Stream.Null, WireFormat.Line);

    /// <summary>Writes a line.</summary>
    /// <param name="value">What is told.</param>
    /// <param name="fields">Writes the fields of the object.</param>
    public void Write<T>(T value, Action<Utf8JsonWriter, T> fields)
    {
        _json.Reset(_buffer);
        _json.WriteStartObject();
        fields(_json, value);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushAt)
            Flush();
    }

    public void Dispose()
    {
        Flush();
        output.Flush();
        _json.Dispose();
    }

    private void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
