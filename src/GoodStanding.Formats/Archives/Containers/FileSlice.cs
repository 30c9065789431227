namespace GoodStanding.Formats.Archives.Containers;

/// <summary>One file of a tar or zip: so many bytes of the stream from where it stands.</summary>
internal sealed class FileSlice(Stream stream, long length) : ReadOnlyStream
{
    /// <summary>How many bytes are left to read.</summary>
    public long Rest { get; private set; } = length;

    public override int Read(Span<byte> buffer)
    {
        var got = stream.Read(buffer[..(int)Math.Min(buffer.Length, Rest)]);
        if (got == 0 && Rest > 0 && buffer.Length > 0)
            throw new EndOfStreamException();

        Rest -= got;
        return got;
    }

    protected override void Dispose(bool disposing)
    {
        // Nobody opens a second file of the same stream, so it is closed with its file.
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}
