namespace GoodStanding.Formats.Tests.Archives;

/// <summary>A file on a disk that fails once so many bytes are read. It gives a few bytes at a time, as pipes do.</summary>
internal sealed class FailingStream(byte[] bytes, int failAt) : MemoryStream(bytes, writable: false)
{
    private const int AtOnce = 97;

    public override int Read(byte[] buffer, int offset, int count) =>
        Position >= failAt ? throw new IOException("The disk has failed.") : base.Read(buffer, offset, (int)Math.Min(Math.Min(count, AtOnce), failAt - Position));

    // MemoryStream leads this one to the one above, so it must not be led back.
    public override int Read(Span<byte> buffer)
    {
        var bytes = new byte[buffer.Length];
        var got = Read(bytes, 0, bytes.Length);
        bytes.AsSpan(0, got).CopyTo(buffer);
        return got;
    }
}
