using System.Runtime.InteropServices;
namespace GoodStanding.Text.Lexicons;

/// <summary>A number for each of many words as a file holds them: the upper 32 bits of the words' keys, sorted, and beside each its number.</summary>
/// <remarks>A word that is not in a table of 80,000 is taken for one of them once in 50,000 times, which no model notices.</remarks>
/// <param name="Keys">The upper halves of the keys, in order.</param>
/// <param name="Values">The numbers; none is 0.</param>
public sealed record WordTable(uint[] Keys, ushort[] Values)
{
    /// <summary>Reads a table as <see cref="Write"/> wrote it.</summary>
    public static WordTable Read(BinaryReader file)
    {
        var keys = new uint[file.ReadInt32()];
        var values = new ushort[keys.Length];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new(keys, values);
    }

    /// <summary>Writes the words with their numbers; of two with one key the first stays.</summary>
    public static void Write(BinaryWriter file, IEnumerable<(string Word, ushort Value)> words)
    {
        var sorted = new SortedDictionary<uint, ushort>();
        foreach (var (word, value) in words)
            sorted.TryAdd((uint)(WordKey.Of(word) >> 32), value);

        file.Write(sorted.Count);
        foreach (var key in sorted.Keys)
            file.Write(key);
        foreach (var value in sorted.Values)
            file.Write(value);
    }
}
