using System.IO.Compression;

namespace GoodStanding.Connectors.Door;

/// <summary>Reads what an answer holds up to two bounds: what was sent, and what it becomes when it is unpacked.</summary>
internal static class AnswerBody
{
    /// <summary>The packings that are asked for.</summary>
    public const string Packings = "gzip, br";

    /// <summary>The bytes; null when they go beyond a bound. Damaged packing and a line that breaks off throw <see cref="IOException"/> or <see cref="InvalidDataException"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, DoorLimits limits, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limits.WireBytes)
            return null;

        using var sent = await content.ReadAsStreamAsync(cancellationToken);
        if (await ReadAsync(sent, limits.WireBytes, cancellationToken) is not { } wire)
            return null;

        var packing = string.Join(',', content.Headers.ContentEncoding).ToLowerInvariant();
        using var packed = new MemoryStream(wire.Array!, wire.Offset, wire.Count, writable: false);
        using Stream? unpacked = packing switch
        {
            "" or "identity" => null,
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => throw new InvalidDataException("The answer is packed in a way that was not asked for."),
        };

        try
        {
            return unpacked is null || wire.Count == 0 ? wire : await ReadAsync(unpacked, limits.UnpackedBytes, cancellationToken);
        }
        catch (InvalidOperationException damaged)
        {
            // What Brotli's reader throws for bad data.
            throw new InvalidDataException("The packing is damaged.", damaged);
        }
    }

    private static async Task<ArraySegment<byte>?> ReadAsync(Stream from, int most, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[32 << 10];
        int got;
        while ((got = await from.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (bytes.Length + got > most)
                return null;

            bytes.Write(chunk, 0, got);
        }

        return bytes.TryGetBuffer(out var all) ? all : bytes.ToArray();
    }
}
