using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace GoodStanding.Encoders.Weights;

/// <summary>Reads the table of a file of weights and believes nothing of it: what is read later lies within the file and is as long as it is shaped.</summary>
/// <remarks>
/// An entry of 64 bytes for each tensor: its name (32, ASCII, filled up with zeros), rows, columns and kind (4 each, <see cref="TensorKind"/>), four zeros,
/// its offset and its length (8 each). The tensors lie in the order of the table.
/// </remarks>
internal static class WeightsTable
{
    private const int EntrySize = 64;
    private const int NameSize = 32;
    private const int Alignment = 64;

    /// <summary>The tensors by name; null where one is not sound, and then the problem is what is to be said of the file.</summary>
    public static Dictionary<string, Tensor>? Read(ReadOnlySpan<byte> file, int tableAt, uint count, out string problem)
    {
        problem = "";
        var end = tableAt + EntrySize * (long)count;
        if (end > file.Length)
        {
            problem = $"name {count} tensors, for which the file is too short";
            return null;
        }

        var tensors = new Dictionary<string, Tensor>();
        for (var index = 0; index < count; index++)
        {
            var entry = file.Slice(tableAt + EntrySize * index, EntrySize);
            if (NameOf(entry) is not { } name || TensorOf(entry, ref end, file.Length) is not { } tensor || !IsFinite(file, tensor) || !tensors.TryAdd(name, tensor))
            {
                problem = $"have a table whose entry {index + 1} is not sound";
                return null;
            }
        }

        return tensors;
    }

    private static string? NameOf(ReadOnlySpan<byte> entry)
    {
        var name = entry[..NameSize].TrimEnd((byte)0);
        return name.IsEmpty || name.ContainsAnyExceptInRange((byte)'!', (byte)'~') ? null : Encoding.ASCII.GetString(name);
    }

    private static Tensor? TensorOf(ReadOnlySpan<byte> entry, ref long end, int fileLength)
    {
        long rows = BinaryPrimitives.ReadUInt32LittleEndian(entry[32..]);
        long columns = BinaryPrimitives.ReadUInt32LittleEndian(entry[36..]);
        var kind = (TensorKind)BinaryPrimitives.ReadInt32LittleEndian(entry[40..]);
        var offset = BinaryPrimitives.ReadInt64LittleEndian(entry[48..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(entry[56..]);
        if (rows is < 1 or > int.MaxValue || columns is < 1 or > int.MaxValue || BytesOf(kind) is not { } size)
            return null;
        if (offset < end || offset % Alignment != 0 || offset > fileLength || length < 1 || length > fileLength - offset || length % size != 0 || length / size != rows * columns)
            return null;
        if ((kind == TensorKind.Bytes && rows > 1) || (kind is TensorKind.Panels16 or TensorKind.Panels8 && columns % 16 != 0))
            return null;

        end = offset + length;
        return new(kind, (int)rows, (int)columns, (int)offset, (int)length);
    }

    private static int? BytesOf(TensorKind kind) => kind switch
    {
        TensorKind.Bytes or TensorKind.Panels8 => 1,
        TensorKind.Panels16 or TensorKind.Rows16 => 2,
        TensorKind.Float32 => 4,
        _ => null,
    };

    // A number that is none would spread over every vector.
    private static bool IsFinite(ReadOnlySpan<byte> file, Tensor tensor)
    {
        if (tensor.Kind != TensorKind.Float32)
            return true;

        foreach (var number in MemoryMarshal.Cast<byte, float>(file.Slice(tensor.Offset, tensor.Length)))
        {
            if (!float.IsFinite(number))
                return false;
        }

        return true;
    }
}
