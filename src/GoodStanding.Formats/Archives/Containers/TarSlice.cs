namespace GoodStanding.Formats.Archives.Containers;

/// <summary>One file of a tar: so many bytes of the stream, padded to blocks of 512.</summary>
internal sealed class TarSlice(Stream stream, long length) : Stream
{
    private const int BlockBytes = 512;

    private long _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _taken;
        set => throw new NotSupportedException();
    }

    /// <summary>Goes to the end of the last block.</summary>
    public void PassOver()
    {
        var chunk = new byte[1 << 16];
        var padding = (BlockBytes - (length % BlockBytes)) % BlockBytes;
        for (var rest = length - _taken + padding; rest > 0;)
        {
            var got = stream.Read(chunk, 0, (int)Math.Min(rest, chunk.Length));
            if (got == 0)
                throw new EndOfStreamException();

            rest -= got;
        }

        _taken = length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var got = stream.Read(buffer[..(int)Math.Min(buffer.Length, length - _taken)]);
        if (got == 0 && _taken < length && buffer.Length > 0)
            throw new EndOfStreamException();

        _taken += got;
        return got;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        // Nobody opens a second file of the same tar, so the tar is closed with its file.
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}
