namespace GoodStanding.Learning;

/// <summary>The keys of the features of a text or sentence, as often as they occur; kept between texts so that nothing is allocated.</summary>
public sealed class FeatureList
{
    private const int KindShift = 28;
    private uint[] _keys = new uint[1024];
    private int _count;

    /// <summary>The keys, in the order in which they came.</summary>
    public ReadOnlySpan<uint> Keys => _keys.AsSpan(0, _count);

    /// <summary>The kind of a feature.</summary>
    public static FeatureKind KindOf(uint key) => (FeatureKind)(key >> KindShift);

    /// <summary>The key of a feature: its kind and 28 bits of its hash.</summary>
    public static uint KeyOf(FeatureKind kind, ulong hash) => ((uint)kind << KindShift) | ((uint)(hash ^ (hash >> 31)) & ((1u << KindShift) - 1));

    /// <summary>Begins anew.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a feature.</summary>
    public void Add(FeatureKind kind, ulong hash) => Add(KeyOf(kind, hash));

    /// <summary>Adds a feature by its key.</summary>
    public void Add(uint key)
    {
        if (_count == _keys.Length)
            Array.Resize(ref _keys, 2 * _count);
        _keys[_count++] = key;
    }
}
