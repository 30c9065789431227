namespace GoodStanding.Formats.Archives;

/// <summary>One file of an archive: a name to recognise it by, never a path to write to.</summary>
/// <param name="name">Its name inside the archive, with folders, as the archive spells it.</param>
/// <param name="length">How many bytes it claims to hold.</param>
/// <param name="open">Opens it from its start; may be called again.</param>
public sealed class ArchiveEntry(string name, long length, Func<Stream> open)
{
    private const int HeadLength = 4096;

    private byte[]? _head;

    /// <summary>Its name inside the archive, with folders.</summary>
    public string Name { get; } = name;

    /// <summary>How many bytes it claims to hold.</summary>
    public long Length { get; } = length;

    /// <summary>The last part of the name in lower case, whichever slash the archive uses.</summary>
    public string FileName { get; } = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..].ToLowerInvariant();

    /// <summary>Opens it from its start.</summary>
    public Stream Open() => open();

    /// <summary>The first 4,096 bytes, or fewer; empty when it cannot be read.</summary>
    public ReadOnlySpan<byte> Head => _head ??= ReadHead();

    private byte[] ReadHead()
    {
        var head = new byte[HeadLength];
        var read = 0;
        try
        {
            using var stream = Open();
            int got;
            while (read < head.Length && (got = stream.Read(head, read, head.Length - read)) > 0)
                read += got;
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            // Whoever reads the file itself meets the failure again and reports it.
        }

        return head[..read];
    }
}
