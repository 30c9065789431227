using System.Runtime.CompilerServices;

namespace GoodStanding.Text.Lexicons;

/// <summary>Where each word leads from each node of a trie: open addressing, a slot is one number, at most two thirds are taken.</summary>
/// <remarks>
/// A slot holds the upper 44 bits of the edge's key and, in the lower 20, where it leads; so a look at the table reads one cache line. Two edges are
/// taken for each other once in some hundred million looks (2^44 keys, 10^5 edges). It is filled while the program starts, so it is compiled to full speed at once.
/// </remarks>
internal sealed class EdgeTable
{
    /// <summary>Where an edge leads is smaller than two to the power of this.</summary>
    public const int ValueBits = 20;

    private const int FirstBits = 17;
    private const ulong ValueMask = (1UL << ValueBits) - 1;

    private ulong[] _slots = new ulong[1 << FirstBits];
    private int _shift = 64 - FirstBits;
    private int _count;
    private KeyFilter? _filter;

    /// <summary>Where the word leads from the node, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Get(int node, ulong word)
    {
        var key = KeyOf(node, word);
        if (_filter is not null && !_filter.MayHave(key))
            return 0;

        var slots = _slots;
        for (var at = (int)(key >> _shift); slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            if ((slots[at] ^ key) <= ValueMask)
                return (int)(slots[at] & ValueMask);
        }

        return 0;
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, ulong word, int next)
    {
        if (3 * ++_count > 2 * _slots.Length)
            Grow();
        Put((KeyOf(node, word) & ~ValueMask) | (uint)next);
    }

    /// <summary>Closes the table: every edge leads to where the map says instead, and none is added any more.</summary>
    public void Close(ReadOnlySpan<int> map)
    {
        _filter = new(_count);
        foreach (ref var slot in _slots.AsSpan())
        {
            if (slot == 0)
                continue;

            _filter.Add(slot);
            slot = (slot & ~ValueMask) | (uint)map[(int)(slot & ValueMask)];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var slots = _slots;
        _slots = new ulong[2 * slots.Length];
        _shift--;
        foreach (var slot in slots)
        {
            if (slot != 0)
                Put(slot);
        }
    }

    private void Put(ulong slot)
    {
        var at = (int)(slot >> _shift);
        while (_slots[at] != 0)
            at = (at + 1) & (_slots.Length - 1);
        _slots[at] = slot;
    }

    private static ulong KeyOf(int node, ulong word) => word ^ ((ulong)node * 0x9E3779B97F4A7C15);
}
