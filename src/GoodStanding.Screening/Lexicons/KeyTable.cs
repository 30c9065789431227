using System.Numerics;

namespace GoodStanding.Screening.Lexicons;

/// <summary>A read-only hash table from 64-bit keys that are hashes already: open addressing, at most half full, one cache line a miss.</summary>
/// <typeparam name="T">The values; default means not there.</typeparam>
internal sealed class KeyTable<T>
    where T : struct
{
    private readonly ulong[] _keys;
    private readonly T[] _values;
    private readonly int _mask;

    public KeyTable(Dictionary<ulong, T> entries)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 2));
        _keys = new ulong[size];
        _values = new T[size];
        _mask = size - 1;
        foreach (var (key, value) in entries)
        {
            var at = (int)key & _mask;
            while (_keys[at] != 0)
                at = (at + 1) & _mask;
            _keys[at] = key;
            _values[at] = value;
        }
    }

    /// <summary>The value of the key, or default.</summary>
    public T Get(ulong key)
    {
        var at = (int)key & _mask;
        while (_keys[at] != key)
        {
            if (_keys[at] == 0)
                return default;
            at = (at + 1) & _mask;
        }

        return _values[at];
    }
}
