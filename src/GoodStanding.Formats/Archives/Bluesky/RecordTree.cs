using System.Text;

namespace GoodStanding.Formats.Archives.Bluesky;

/// <summary>Walks the tree that lists the live records of a repository (atproto.com/specs/repository, Merkle search tree).</summary>
/// <remarks>Blocks of records that the author has deleted may still lie in the file. Only what this tree names is visible to others.</remarks>
internal sealed class RecordTree
{
    // A tree of a billion records is about 15 nodes deep.
    private const int MostDepth = 64;

    // Longer keys are not allowed, and would be copied once for each record that shares their beginning.
    private const int MostKeyBytes = 1024;

    // A million records make a tree of 80 MB.
    private const long MostBytes = 256L << 20;

    private readonly Dictionary<Cid, byte[]> _nodes = [];
    private long _bytes;

    /// <summary>The records of the wanted collections by block: keys such as "app.bsky.feed.post/3jquh3emtzo2o".</summary>
    public Dictionary<Cid, string[]> Records { get; } = [];

    /// <summary>The nodes that the tree names and the file lacks.</summary>
    public List<Cid> Missing { get; } = [];

    /// <summary>Says whether a block looks like a node: a map of "e" and "l".</summary>
    public static bool IsNode(ReadOnlySpan<byte> block) => block.Length > 3 && block[0] is 0xA1 or 0xA2 && block[1] == 0x61 && block[2] == (byte)'e';

    /// <summary>Keeps a node for the walk; false when the tree is larger than that of any person.</summary>
    public bool TryAdd(CarBlock block)
    {
        _bytes += block.Content.Length;
        if (_bytes > MostBytes)
            return false;

        _nodes[block.Id] = block.Content.ToArray();
        return true;
    }

    /// <summary>Collects the records whose keys begin so, from the root of the tree down.</summary>
    public void Walk(Cid root, IReadOnlyList<string> collections)
    {
        Walk(root, collections, 0);
        _nodes.Clear();
    }

    private void Walk(Cid id, IReadOnlyList<string> collections, int depth)
    {
        // A node is taken out when it is visited, so that no file can lead round in a circle.
        if (depth > MostDepth || !_nodes.Remove(id, out var bytes) || Cbor.ReadMap(bytes) is not { } node)
        {
            Missing.Add(id);
            return;
        }

        if (node.GetValueOrDefault("l") is Cid left)
            Walk(left, collections, depth + 1);

        var key = Array.Empty<byte>();
        foreach (var entry in (node.GetValueOrDefault("e") as List<object?> ?? []).OfType<Dictionary<string, object?>>())
        {
            if (entry.GetValueOrDefault("p") is not long shared || entry.GetValueOrDefault("k") is not byte[] rest || shared < 0 || shared > key.Length || shared + rest.Length > MostKeyBytes)
                continue;

            key = [.. key.AsSpan(0, (int)shared), .. rest];
            if (entry.GetValueOrDefault("v") is Cid record)
                Add(record, Encoding.UTF8.GetString(key), collections);
            if (entry.GetValueOrDefault("t") is Cid right)
                Walk(right, collections, depth + 1);
        }
    }

    // Two records with the same content share one block.
    private void Add(Cid record, string key, IReadOnlyList<string> collections)
    {
        if (collections.Any(collection => key.StartsWith(collection, StringComparison.Ordinal)))
            Records[record] = Records.TryGetValue(record, out var keys) ? [.. keys, key] : [key];
    }
}
