using System.Numerics;

namespace GoodStanding.Text.Lexicons;

/// <summary>A hash table from 64-bit keys that are hashes already: open addressing, at most half full, one cache line a look.</summary>
/// <typeparam name="T">The values; default means not there.</typeparam>
/// <param name="capacity">How many keys it must hold.</param>
public sealed class KeyTable<T>(int capacity)
    where T : struct
{
    private readonly KeyFilter _filter = new(capacity);
    private readonly Entry[] _entries = new Entry[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * capacity))];

    /// <summary>The value of the key, or default.</summary>
    public T Get(ulong key) => _filter.MayHave(key) ? _entries[Find(key)].Value : default;

    /// <summary>The place of the key's value, which is made when it is not there yet.</summary>
    public ref T At(ulong key)
    {
        ref var entry = ref _entries[Find(key)];
        entry.Key = key;
        _filter.Add(key);
        return ref entry.Value;
    }

    private int Find(ulong key)
    {
        var entries = _entries;
        var at = (int)key & (entries.Length - 1);
        while (entries[at].Key != key && entries[at].Key != 0)
            at = (at + 1) & (entries.Length - 1);
        return at;
    }

    private struct Entry
    {
        public ulong Key;
        public T Value;
    }
}
