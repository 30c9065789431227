using System.Buffers;
using System.Globalization;
using System.Text.Json;
using GoodStanding.App.Footprint;
using GoodStanding.Model;
using GoodStanding.Model.Wire;
using GoodStanding.Screening.Wire;

namespace GoodStanding.Cli.Audit;

/// <summary>Writes a line of JSON a post.</summary>
internal sealed class AuditLine(Stream output) : IDisposable
{
    private const int FlushAt = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushAt);
    private readonly Utf8JsonWriter _json = new(Stream.Null, WireFormat.Line);

    public void Write(ScreenedPost screened)
    {
        var post = screened.Post;
        _json.Reset(_buffer);
        _json.WriteStartObject();
        _json.WriteString("id"u8, post.Id);
        _json.WriteString("network"u8, post.Network);
        _json.WriteString("published"u8, post.Published?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        _json.WriteString("uri"u8, post.Uri?.AbsoluteUri);
        _json.WriteString("kind"u8, WireName<PostKind>.Of(post.Kind));
        _json.WriteBoolean("deleted"u8, post.IsDeleted);
        _json.WriteString("text"u8, post.Text);
        if (screened.Error is not null)
        {
            _json.WriteString("error"u8, screened.Error);
        }
        else
        {
            _json.WriteString("verdict"u8, WireName<Verdict>.Of(screened.Report.Verdict));
            ReportWriter.WriteFindings(_json, post.Text, screened.Report.Findings);
        }

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
