namespace GoodStanding.Formats.Archives.Containers;

/// <summary>Reads a file of an archive up to the limits and, where a checksum is known, compares it at the end.</summary>
internal sealed class GuardedStream(Stream inner, long limit, ReadBudget budget, uint? crc = null) : ReadOnlyStream
{
    private long _read;
    private uint _crc;
    private bool _isDone;

    public override int Read(Span<byte> buffer)
    {
        var got = inner.Read(buffer);
        _read += got;
        if (_read > limit)
            throw new ArchiveException($"it is larger than the {limit >> 20:N0} MB that are read of one file");

        if (!budget.TryTake(got))
            throw new ArchiveException("the archive unpacks to more than is read of one archive");

        if (crc is not null)
            Check(buffer[..got], buffer.Length);
        return got;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<byte> bytes, int asked)
    {
        _crc = Crc32.Append(_crc, bytes);
        if (bytes.Length > 0 || asked == 0 || _isDone)
            return;

        _isDone = true;
        if (_crc != crc)
            throw new ArchiveException("it does not match its checksum, so that something in it is damaged");
    }
}
