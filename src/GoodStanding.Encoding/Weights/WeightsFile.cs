using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace GoodStanding.Encoders.Weights;

/// <summary>The one file that convert.mjs makes, read in place: nothing of it is copied.</summary>
/// <remarks>
/// All numbers are little-endian. The header has 64 bytes: eight letters, the version (4), the number of tensors (4), the length of the file (8),
/// eight zeros, and the SHA-256 of all that stands before and after it. An entry of 64 bytes follows for each tensor: its name (32), rows and
/// columns (4 each), eight zeros, its offset and its length (8 each). Matrices are 16-bit whole numbers in panels of sixteen columns, row after row (Dense.cs);
/// the pieces are told in convert.mjs; all else is float32.
/// </remarks>
internal sealed class WeightsFile
{
    private const int EntrySize = 64;
    private const int HeaderSize = 64;
    private const int DigestAt = 32;
    private const int Version = 1;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<string, Tensor> _tensors;

    private WeightsFile(ReadOnlyMemory<byte> bytes, Dictionary<string, Tensor> tensors, string digest)
    {
        _bytes = bytes;
        _tensors = tensors;
        Digest = digest;
    }

    /// <summary>The SHA-256 of the content, in hexadecimal: what was learnt on these weights fits no others.</summary>
    public string Digest { get; }

    /// <summary>Reads the header and checks the digest; null, with one sentence that says why, where the file is not sound.</summary>
    public static WeightsFile? Open(ReadOnlyMemory<byte> bytes, out string problem)
    {
        problem = ProblemOf(bytes.Span);
        if (problem.Length > 0)
            return null;

        var span = bytes.Span;
        var tensors = new Dictionary<string, Tensor>();
        for (var entry = HeaderSize; entry < HeaderSize + EntrySize * TensorCount(span); entry += EntrySize)
        {
            var fields = span[entry..];
            var name = Encoding.ASCII.GetString(fields[..32]).TrimEnd('\0');
            tensors[name] = new(
                Number(fields, 32), Number(fields, 36),
                (int)BinaryPrimitives.ReadInt64LittleEndian(fields[48..]), (int)BinaryPrimitives.ReadInt64LittleEndian(fields[56..]));
        }

        return new(bytes, tensors, Convert.ToHexStringLower(span.Slice(DigestAt, SHA256.HashSizeInBytes)));
    }

    /// <summary>The numbers of a tensor that is kept as it is.</summary>
    public ReadOnlySpan<float> Floats(string name) => MemoryMarshal.Cast<byte, float>(Bytes(name));

    /// <summary>The bytes of a tensor.</summary>
    public ReadOnlySpan<byte> Bytes(string name)
    {
        var tensor = _tensors[name];
        return _bytes.Span.Slice(tensor.Offset, tensor.Length);
    }

    /// <summary>The stretch of the file in which a tensor lies.</summary>
    public ReadOnlyMemory<byte> Memory(string name)
    {
        var tensor = _tensors[name];
        return _bytes.Slice(tensor.Offset, tensor.Length);
    }

    /// <summary>How a tensor is shaped.</summary>
    public Tensor Shape(string name) => _tensors[name];

    private static string ProblemOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize || !bytes.StartsWith("GSENCODE"u8))
            return "The file is not the encoder's weights.";
        if (Number(bytes, 8) != Version)
            return $"The encoder's weights have version {Number(bytes, 8)}, and this program reads version {Version}: build again.";
        if (BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]) != bytes.Length)
            return "The encoder's weights are cut short or too long: build again.";
        if (!DigestOf(bytes).SequenceEqual(bytes.Slice(DigestAt, SHA256.HashSizeInBytes)))
            return "The encoder's weights were altered, for their digest does not agree: build again.";

        return "";
    }

    private static ReadOnlySpan<byte> DigestOf(ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes[..DigestAt]);
        hash.AppendData(bytes[HeaderSize..]);
        return hash.GetHashAndReset();
    }

    private static int TensorCount(ReadOnlySpan<byte> bytes) => Number(bytes, 12);

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
}
