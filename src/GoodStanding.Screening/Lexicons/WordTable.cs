using GoodStanding.Text;

namespace GoodStanding.Screening.Lexicons;

/// <summary>A number for each of many words, found by the word's key; tens of thousands of words load in a millisecond.</summary>
/// <remarks>
/// Kept are the upper 32 bits of each key, sorted, with an index over their upper sixteen: a look-up reads one index entry and one or two
/// keys. A word that is not in a table of 80,000 is taken for one of them once in 50,000 times, which no model notices.
/// </remarks>
internal sealed class WordTable
{
    private readonly uint[] _keys;
    private readonly ushort[] _values;
    private readonly int[] _starts = new int[65_537];

    private WordTable(uint[] keys, ushort[] values)
    {
        _keys = keys;
        _values = values;
        foreach (var key in keys)
            _starts[(key >> 16) + 1]++;
        for (var at = 1; at < _starts.Length; at++)
            _starts[at] += _starts[at - 1];
    }

    /// <summary>How many words it holds.</summary>
    public int Count => _keys.Length;

    /// <summary>The word's number, or 0 when it is not there.</summary>
    public int Of(ulong key)
    {
        var kept = (uint)(key >> 32);
        var end = _starts[(kept >> 16) + 1];
        for (var at = _starts[kept >> 16]; at < end; at++)
        {
            if (_keys[at] == kept)
                return _values[at];
        }

        return 0;
    }

    /// <summary>Reads a table as <see cref="Write"/> wrote it.</summary>
    public static WordTable Read(BinaryReader file)
    {
        var keys = new uint[file.ReadInt32()];
        var values = new ushort[keys.Length];
        file.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(keys.AsSpan()));
        file.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
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
