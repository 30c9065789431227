using System.Runtime.CompilerServices;

namespace GoodStanding.Screening.Lexicons;

/// <summary>Where each word leads from each node of a trie: open addressing over one 64-bit key, at most half full.</summary>
/// <remarks>Two edges share a key less than once in a billion tries. It is filled while the program starts, so it is compiled to full speed at once.</remarks>
internal sealed class EdgeTable
{
    private const int FirstSize = 1 << 17;

    private ulong[] _keys = new ulong[FirstSize];
    private int[] _nodes = new int[FirstSize];
    private int _count;

    /// <summary>The node that the word leads to from the node, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Get(int node, ulong word)
    {
        var key = KeyOf(node, word);
        var mask = _keys.Length - 1;
        for (var at = (int)key & mask; _keys[at] != 0; at = (at + 1) & mask)
        {
            if (_keys[at] == key)
                return _nodes[at];
        }

        return 0;
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, ulong word, int next)
    {
        if (2 * ++_count > _keys.Length)
            Grow();
        Put(KeyOf(node, word), next);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var (keys, nodes) = (_keys, _nodes);
        (_keys, _nodes) = (new ulong[2 * keys.Length], new int[2 * keys.Length]);
        for (var at = 0; at < keys.Length; at++)
        {
            if (keys[at] != 0)
                Put(keys[at], nodes[at]);
        }
    }

    private void Put(ulong key, int next)
    {
        var mask = _keys.Length - 1;
        var at = (int)key & mask;
        while (_keys[at] != 0)
            at = (at + 1) & mask;
        (_keys[at], _nodes[at]) = (key, next);
    }

    private static ulong KeyOf(int node, ulong word) => word ^ ((ulong)node * 0x9E3779B97F4A7C15);
}
