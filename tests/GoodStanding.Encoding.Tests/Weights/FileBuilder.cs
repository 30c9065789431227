using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Tests.Weights;

/// <summary>Builds files of weights for tests, sound ones and others whose digest is right all the same.</summary>
internal sealed class FileBuilder
{
    private readonly List<(string Name, TensorKind Kind, int Rows, int Columns, byte[] Bytes)> _tensors = [];

    /// <summary>A tuned file for the build's weights with nothing else in it.</summary>
    public static FileBuilder Tuned() => new FileBuilder().Add("base", TensorKind.Bytes, 1, 32, Convert.FromHexString(TestWeights.Encoder.WeightsDigest));

    public FileBuilder Add(string name, TensorKind kind, int rows, int columns, byte[] bytes)
    {
        _tensors.Add((name, kind, rows, columns, bytes));
        return this;
    }

    public FileBuilder Floats(string name, int rows, params float[] numbers) => Add(name, TensorKind.Float32, rows, numbers.Length / rows, MemoryMarshal.AsBytes<float>(numbers).ToArray());

    /// <summary>A layer of the build's weights, as it is there.</summary>
    public FileBuilder Layer(int layer)
    {
        var file = TestWeights.Open();
        foreach (var name in file.Names.Where(name => name.StartsWith($"layer{layer}.", StringComparison.Ordinal)))
            Add(name, file.Shape(name).Kind, file.Shape(name).Rows, file.Shape(name).Columns, file.Memory(name).ToArray());
        return this;
    }

    /// <summary>The matrices that are there so far, with eight bits in place of sixteen.</summary>
    public FileBuilder InEightBits()
    {
        for (var index = 0; index < _tensors.Count; index++)
        {
            var (name, kind, rows, columns, bytes) = _tensors[index];
            if (kind == TensorKind.Panels16)
                _tensors[index] = (name, TensorKind.Panels8, rows, columns, [.. MemoryMarshal.Cast<byte, short>(bytes).ToArray().Select(number => (byte)(sbyte)MathF.Round(number * 127f / 32767f))]);
            else if (name.StartsWith("layer", StringComparison.Ordinal) && name.EndsWith(".scale", StringComparison.Ordinal) && !name.Contains("norm", StringComparison.Ordinal))
                _tensors[index] = (name, kind, rows, columns, MemoryMarshal.AsBytes<float>(MemoryMarshal.Cast<byte, float>(bytes).ToArray().Select(scale => scale * 32767f / 127f).ToArray()).ToArray());
        }

        return this;
    }

    public FileBuilder Without(string name)
    {
        _tensors.RemoveAll(tensor => tensor.Name == name);
        return this;
    }

    public byte[] ToBytes()
    {
        var at = 64 * (1 + _tensors.Count);
        var file = new byte[at + _tensors.Sum(tensor => (tensor.Bytes.Length + 63) / 64 * 64)];
        "GSENCODE"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), 2);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), _tensors.Count);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(16), file.Length);
        foreach (var (index, tensor) in _tensors.Index())
        {
            var entry = file.AsSpan(64 * (1 + index), 64);
            Encoding.ASCII.GetBytes(tensor.Name, entry);
            BinaryPrimitives.WriteInt32LittleEndian(entry[32..], tensor.Rows);
            BinaryPrimitives.WriteInt32LittleEndian(entry[36..], tensor.Columns);
            BinaryPrimitives.WriteInt32LittleEndian(entry[40..], (int)tensor.Kind);
            BinaryPrimitives.WriteInt64LittleEndian(entry[48..], at);
            BinaryPrimitives.WriteInt64LittleEndian(entry[56..], tensor.Bytes.Length);
            tensor.Bytes.CopyTo(file, at);
            at += (tensor.Bytes.Length + 63) / 64 * 64;
        }

        return Signed(file);
    }

    /// <summary>The same file with the digest that its content has.</summary>
    public static byte[] Signed(byte[] file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file.AsSpan(0, 32));
        hash.AppendData(file.AsSpan(64));
        hash.GetHashAndReset(file.AsSpan(32));
        return file;
    }
}
