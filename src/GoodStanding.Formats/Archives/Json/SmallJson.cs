using System.Text.Json;

namespace GoodStanding.Formats.Archives.Json;

/// <summary>Reads a small file whole, such as the one that names the account.</summary>
internal static class SmallJson
{
    private const int MostBytes = 1 << 20;

    /// <summary>What the choice finds in the first value of the file; null when the file cannot be read, for the posts can do without it.</summary>
    public static string? Find(ArchiveEntry entry, Func<JsonElement, string?> choose)
    {
        try
        {
            using var stream = PlainBytes.Open(entry);
            var bytes = ReadUpTo(stream);
            var from = bytes.IndexOfAny((byte)'[', (byte)'{');
            if (from < 0)
                return null;

            using var document = JsonText.Parse(bytes[from..].TrimEnd(" \r\n\t;"u8).ToArray(), out _, out _);
            return document is null ? null : choose(document.RootElement.Each().FirstOrDefault());
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            return null;
        }
    }

    private static Span<byte> ReadUpTo(Stream stream)
    {
        var bytes = new byte[MostBytes];
        var read = 0;
        int got;
        while (read < bytes.Length && (got = stream.Read(bytes, read, bytes.Length - read)) > 0)
            read += got;

        return bytes.AsSpan(0, read);
    }
}
