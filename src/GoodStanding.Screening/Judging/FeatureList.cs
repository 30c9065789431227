namespace GoodStanding.Screening.Judging;

/// <summary>The keys of the features of a text or sentence, as often as they occur; kept between texts so that nothing is allocated.</summary>
internal sealed class FeatureList
{
    private const int KindShift = 28;
    private uint[] _keys = new uint[1024];
    private int _count;

    public ReadOnlySpan<uint> Keys => _keys.AsSpan(0, _count);

    public static FeatureKind KindOf(uint key) => (FeatureKind)(key >> KindShift);

    /// <summary>The key of a feature: its kind and 28 bits of its hash.</summary>
    public static uint KeyOf(FeatureKind kind, ulong hash) => ((uint)kind << KindShift) | ((uint)(hash ^ (hash >> 31)) & ((1u << KindShift) - 1));

    public void Clear() => _count = 0;

    public void Add(FeatureKind kind, ulong hash) => Add(KeyOf(kind, hash));

    public void Add(uint key)
    {
        if (_count == _keys.Length)
            Array.Resize(ref _keys, 2 * _count);
        _keys[_count++] = key;
    }
}
