using System.Text;

namespace GoodStanding.Formats.Reviews.Csv;

/// <summary>Reads text and remembers its last letter, which tells whether a table was cut off within a row.</summary>
internal sealed class TailReader(Stream stream, Encoding encoding) : StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true)
{
    private char _last = '\n';

    /// <summary>Whether what was read so far ends with a line end.</summary>
    public bool IsAtLineEnd => _last is '\n' or '\r';

    public override int Read(char[] buffer, int index, int count) => Keep(buffer.AsSpan(index, count), base.Read(buffer, index, count));

    public override int Read(Span<char> buffer) => Keep(buffer, base.Read(buffer));

    public override int ReadBlock(char[] buffer, int index, int count) => Keep(buffer.AsSpan(index, count), base.ReadBlock(buffer, index, count));

    public override int ReadBlock(Span<char> buffer) => Keep(buffer, base.ReadBlock(buffer));

    private int Keep(Span<char> buffer, int read)
    {
        if (read > 0)
            _last = buffer[read - 1];
        return read;
    }
}
