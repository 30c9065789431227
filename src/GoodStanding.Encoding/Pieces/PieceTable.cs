using System.Text;

namespace GoodStanding.Encoders.Pieces;

/// <summary>The encoder's pieces, to be walked letter by letter.</summary>
internal sealed class PieceTable
{
    /// <summary>No piece at all.</summary>
    public const int None = -1;

    private const int Nowhere = -1;
    private const int WordRoot = 0;
    private const int ContinuationRoot = 1;

    // Node and letter to next node, by open addressing; never more than half of the places are taken, so that every search ends.
    private readonly ulong[] _keys;
    private readonly int[] _nodes;
    private readonly int _mask;
    private readonly List<int> _pieceAt = [None, None];

    /// <summary>Reads the list of pieces, one a line, in UTF-8.</summary>
    public PieceTable(ReadOnlySpan<byte> utf8)
    {
        var list = Encoding.UTF8.GetString(utf8).TrimEnd('\r', '\n');
        var size = 1;
        while (size < 2 * list.Length)
            size *= 2;

        _keys = new ulong[size];
        _nodes = new int[size];
        _mask = size - 1;
        foreach (var line in list.AsSpan().Split('\n'))
        {
            var piece = list.AsSpan(line).TrimEnd('\r');
            if (piece.Length > 2 && piece.StartsWith("##"))
                Add(ContinuationRoot, piece[2..]);
            else
                Add(WordRoot, piece);
        }

        (Unknown, Begin, End) = (Whole("[UNK]"), Whole("[CLS]"), Whole("[SEP]"));
    }

    /// <summary>How many pieces there are.</summary>
    public int Count { get; private set; }

    /// <summary>The piece that stands for what is unknown.</summary>
    public int Unknown { get; }

    /// <summary>The mark before every window.</summary>
    public int Begin { get; }

    /// <summary>The mark behind every window.</summary>
    public int End { get; }

    /// <summary>Whether the list has the three marks; without them nothing can be read.</summary>
    public bool HasMarks => Unknown != None && Begin != None && End != None;

    /// <summary>The longest piece that the letters begin with, or <see cref="None"/>.</summary>
    /// <param name="letters">The rest of a word.</param>
    /// <param name="continues">Whether letters of the word stand before them.</param>
    /// <param name="length">How many letters the piece takes.</param>
    public int Longest(ReadOnlySpan<char> letters, bool continues, out int length)
    {
        var found = None;
        length = 0;
        var node = continues ? ContinuationRoot : WordRoot;
        for (var at = 0; at < letters.Length && (node = Next(node, letters[at])) != Nowhere; at++)
        {
            if (_pieceAt[node] != None)
                (found, length) = (_pieceAt[node], at + 1);
        }

        return found;
    }

    private int Whole(ReadOnlySpan<char> letters) => Longest(letters, continues: false, out var length) is var piece && length == letters.Length ? piece : None;

    private int Next(int node, char letter)
    {
        var key = KeyOf(node, letter);
        for (var place = PlaceOf(key); _keys[place] != 0; place = (place + 1) & _mask)
        {
            if (_keys[place] == key)
                return _nodes[place];
        }

        return Nowhere;
    }

    private void Add(int root, ReadOnlySpan<char> letters)
    {
        var node = root;
        foreach (var letter in letters)
        {
            var next = Next(node, letter);
            if (next == Nowhere)
            {
                next = _pieceAt.Count;
                _pieceAt.Add(None);
                Put(KeyOf(node, letter), next);
            }

            node = next;
        }

        _pieceAt[node] = Count++;
    }

    private void Put(ulong key, int node)
    {
        var place = PlaceOf(key);
        while (_keys[place] != 0)
            place = (place + 1) & _mask;
        _keys[place] = key;
        _nodes[place] = node;
    }

    private int PlaceOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 32) & _mask;

    // One is added so that no key is 0.
    private static ulong KeyOf(int node, char letter) => (((ulong)(uint)node << 16) | letter) + 1;
}
