using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace GoodStanding.Weights;

/// <summary>Writes the file whose layout src/GoodStanding.Encoding/Weights/WeightsFile.cs tells.</summary>
internal sealed class WeightsWriter(bool eightBits)
{
    private const int HeaderSize = 64;
    private const int EntrySize = 64;
    private const int DigestAt = 32;
    private const int Version = 2;
    private const int PanelWidth = 16;

    private readonly List<Part> _parts = [];

    private enum Kind
    {
        Bytes = 0,
        Float32 = 1,
        Panels16 = 2,
        Panels8 = 3,
        Rows16 = 4,
    }

    public void Bytes(string name, byte[] bytes) => _parts.Add(new(name, 1, bytes.Length, Kind.Bytes, bytes));

    public void Plain(string name, Table table) => _parts.Add(new(name, table.Rows, table.Columns, Kind.Float32, MemoryMarshal.AsBytes<float>(table.Numbers).ToArray()));

    public void Norm(string name, Table scale, Table bias)
    {
        Plain(name + ".norm.scale", scale);
        Plain(name + ".norm.bias", bias);
    }

    /// <summary>Whole numbers of sixteen bits, row after row, with one scale a row.</summary>
    public void Rows(string name, Table table)
    {
        var whole = new short[table.Numbers.Length];
        var scales = new float[table.Rows];
        for (var row = 0; row < table.Rows; row++)
        {
            var numbers = table.Numbers.AsSpan(row * table.Columns, table.Columns);
            scales[row] = ScaleOf(Largest(numbers), short.MaxValue);
            for (var column = 0; column < table.Columns; column++)
                whole[row * table.Columns + column] = (short)Whole(numbers[column], scales[row], short.MaxValue);
        }

        _parts.Add(new(name, table.Rows, table.Columns, Kind.Rows16, MemoryMarshal.AsBytes<short>(whole).ToArray()));
        Plain(name + ".scale", new(1, scales.Length, scales));
    }

    /// <summary>A matrix as whole numbers in panels of sixteen columns, with one scale a column, and its bias.</summary>
    public void Dense(string name, Table matrix, Table bias)
    {
        var steps = eightBits ? sbyte.MaxValue : short.MaxValue;
        var scales = new float[matrix.Columns];
        for (var at = 0; at < matrix.Numbers.Length; at++)
            scales[at % matrix.Columns] = MathF.Max(scales[at % matrix.Columns], MathF.Abs(matrix.Numbers[at]));
        for (var column = 0; column < scales.Length; column++)
            scales[column] = ScaleOf(scales[column], steps);

        var bytes = new byte[matrix.Numbers.Length * (eightBits ? 1 : 2)];
        for (var at = 0; at < matrix.Numbers.Length; at++)
        {
            var (row, column) = (at / matrix.Columns, at % matrix.Columns);
            var place = (column / PanelWidth * matrix.Rows + row) * PanelWidth + column % PanelWidth;
            var whole = Whole(matrix.Numbers[at], scales[column], steps);
            if (eightBits)
                bytes[place] = (byte)(sbyte)whole;
            else
                BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(2 * place), (short)whole);
        }

        _parts.Add(new(name, matrix.Rows, matrix.Columns, eightBits ? Kind.Panels8 : Kind.Panels16, bytes));
        Plain(name + ".scale", new(1, scales.Length, scales));
        Plain(name + ".bias", bias);
    }

    /// <summary>Writes all of it under another name and renames it into place, so that nobody ever reads half a file.</summary>
    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = $"{path}.{Environment.ProcessId}";
        File.WriteAllBytes(unfinished, ToBytes());
        File.Move(unfinished, path, overwrite: true);
    }

    private byte[] ToBytes()
    {
        var end = HeaderSize + EntrySize * _parts.Count;
        var file = new byte[_parts.Aggregate(end, (sum, part) => sum + Aligned(part.Bytes.Length))];
        foreach (var (index, part) in _parts.Index())
        {
            WriteEntry(file.AsSpan(HeaderSize + EntrySize * index, EntrySize), part, end);
            part.Bytes.CopyTo(file, end);
            end += Aligned(part.Bytes.Length);
        }

        "GSENCODE"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), _parts.Count);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(16), file.Length);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file.AsSpan(0, DigestAt));
        hash.AppendData(file.AsSpan(HeaderSize));
        hash.GetHashAndReset(file.AsSpan(DigestAt));
        return file;
    }

    private static void WriteEntry(Span<byte> entry, Part part, int offset)
    {
        Encoding.ASCII.GetBytes(part.Name, entry);
        BinaryPrimitives.WriteInt32LittleEndian(entry[32..], part.Rows);
        BinaryPrimitives.WriteInt32LittleEndian(entry[36..], part.Columns);
        BinaryPrimitives.WriteInt32LittleEndian(entry[40..], (int)part.Kind);
        BinaryPrimitives.WriteInt64LittleEndian(entry[48..], offset);
        BinaryPrimitives.WriteInt64LittleEndian(entry[56..], part.Bytes.Length);
    }

    private static int Aligned(int length) => (length + 63) / 64 * 64;

    private static float Largest(ReadOnlySpan<float> numbers)
    {
        var largest = 0f;
        foreach (var number in numbers)
            largest = MathF.Max(largest, MathF.Abs(number));
        return largest;
    }

    private static float ScaleOf(float largest, int steps) => largest == 0 ? 1 : largest / steps;

    private static int Whole(float number, float scale, int steps) => Math.Clamp((int)MathF.Round(number / scale), -steps, steps);

    private sealed record Part(string Name, int Rows, int Columns, Kind Kind, byte[] Bytes);
}
