using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GoodStanding.Encoders.Weights;

/// <summary>A file of weights, read in place: nothing of it is copied. The encoder's own and those that are tuned for a purpose are laid out alike.</summary>
/// <remarks>
/// <para>All numbers are little-endian. The header has 64 bytes: eight letters, the version (4), the number of tensors (4), the length of the file (8),
/// eight zeros, and the SHA-256 of all that stands before and after it (32). The table follows (<see cref="WeightsTable"/>), then the tensors, each
/// beginning at a multiple of 64.</para>
/// <para>A matrix lies input by output in panels of sixteen columns: the number of a row and a column stands at (column / 16 * rows + row) * 16 + column % 16,
/// as a whole number of 16 or of 8 bits. Beside it stand <c>.scale</c> and <c>.bias</c>, a float32 for each column. The whole numbers of a column times its
/// scale are the weights. Names and shapes are in <see cref="NetworkTensors"/>; docs/models/encoder.md tells all of it once more for those who write such files.</para>
/// </remarks>
internal sealed class WeightsFile
{
    private const int HeaderSize = 64;
    private const int DigestAt = 32;
    private const int Version = 2;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<string, Tensor> _tensors;

    private WeightsFile(ReadOnlyMemory<byte> bytes, Dictionary<string, Tensor> tensors)
    {
        _bytes = bytes;
        _tensors = tensors;
    }

    /// <summary>The SHA-256 of the content, in hexadecimal: what was learnt on these weights fits no others.</summary>
    public string Digest => Convert.ToHexStringLower(DigestBytes);

    /// <summary>The SHA-256 of the content.</summary>
    public ReadOnlySpan<byte> DigestBytes => _bytes.Span.Slice(DigestAt, SHA256.HashSizeInBytes);

    /// <summary>The names of the tensors.</summary>
    public IEnumerable<string> Names => _tensors.Keys;

    /// <summary>Checks header, digest and table; null where the file is not sound, and then the problem is what is to be said of it ("... are cut short").</summary>
    public static WeightsFile? Open(ReadOnlyMemory<byte> bytes, out string problem)
    {
        problem = ProblemOf(bytes.Span);
        if (problem.Length > 0)
            return null;

        var count = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[12..]);
        var tensors = WeightsTable.Read(bytes.Span, HeaderSize, count, out problem);
        return tensors is null ? null : new(bytes, tensors);
    }

    /// <summary>Whether there is a tensor of that name.</summary>
    public bool TryGet(string name, out Tensor tensor) => _tensors.TryGetValue(name, out tensor);

    /// <summary>How a tensor is shaped.</summary>
    public Tensor Shape(string name) => _tensors[name];

    /// <summary>The numbers of a tensor of float32.</summary>
    public ReadOnlySpan<float> Floats(string name) => MemoryMarshal.Cast<byte, float>(Memory(name).Span);

    /// <summary>The stretch of the file in which a tensor lies.</summary>
    public ReadOnlyMemory<byte> Memory(string name)
    {
        var tensor = _tensors[name];
        return _bytes.Slice(tensor.Offset, tensor.Length);
    }

    private static string ProblemOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize || !bytes.StartsWith("GSENCODE"u8))
            return "are no file of weights";
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]) is var version and not Version)
            return $"have version {version}, and this program reads version {Version}";
        if (BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]) != bytes.Length)
            return "are cut short or too long";
        if (!DigestOf(bytes).SequenceEqual(bytes.Slice(DigestAt, SHA256.HashSizeInBytes)))
            return "were altered, for their digest does not agree";

        return "";
    }

    private static ReadOnlySpan<byte> DigestOf(ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes[..DigestAt]);
        hash.AppendData(bytes[HeaderSize..]);
        return hash.GetHashAndReset();
    }
}
