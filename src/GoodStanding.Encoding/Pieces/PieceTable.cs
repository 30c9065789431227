using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace GoodStanding.Encoders.Pieces;

/// <summary>The encoder's pieces and their scores, to be walked letter by letter.</summary>
internal sealed class PieceTable
{
    /// <summary>The piece that stands for what is unknown.</summary>
    public const int Unknown = 0;

    /// <summary>No piece ends here.</summary>
    public const int None = -1;

    /// <summary>Where every walk begins.</summary>
    public const int Root = 0;

    /// <summary>No piece goes on like this.</summary>
    public const int Nowhere = -1;

    // The unknown piece, the marks for begin and end and three spare ones are in no text.
    private const int FirstOfText = 6;

    // Node and letter to next node, by open addressing; about one in three places is taken.
    private readonly uint[] _keys;
    private readonly int[] _nodes;
    private readonly int _mask;

    private readonly List<int> _pieceAt = [None];
    private readonly double[] _scores;
    private readonly int[] _lengths;

    public PieceTable(ReadOnlySpan<byte> pieces)
    {
        var scores = new List<double>();
        var lengths = new List<int>();
        var letters = 0;
        for (var at = 0; at < pieces.Length; at += 10 + 2 * lengths[^1])
        {
            scores.Add(BinaryPrimitives.ReadDoubleLittleEndian(pieces[at..]));
            lengths.Add(BinaryPrimitives.ReadUInt16LittleEndian(pieces[(at + 8)..]));
            letters += lengths[^1];
        }

        var size = 1;
        while (size < 2 * letters)
            size *= 2;

        _scores = [.. scores];
        _lengths = [.. lengths];
        _keys = new uint[size];
        _nodes = new int[size];
        _mask = size - 1;
        for (int piece = 0, at = 0; piece < _lengths.Length; at += 10 + 2 * _lengths[piece], piece++)
        {
            if (piece >= FirstOfText)
                Add(MemoryMarshal.Cast<byte, char>(pieces.Slice(at + 10, 2 * _lengths[piece])), piece);
        }
    }

    public double Score(int piece) => _scores[piece];

    public int Length(int piece) => _lengths[piece];

    /// <summary>The piece that ends at a node, or <see cref="None"/>.</summary>
    public int PieceAt(int node) => _pieceAt[node];

    /// <summary>Where a letter leads from a node, or <see cref="Nowhere"/>.</summary>
    public int Next(int node, char letter)
    {
        var key = KeyOf(node, letter);
        for (var place = PlaceOf(key); _keys[place] != 0; place = (place + 1) & _mask)
        {
            if (_keys[place] == key)
                return _nodes[place];
        }

        return Nowhere;
    }

    // A piece that is listed twice counts with its last score, as it does in the original.
    private void Add(ReadOnlySpan<char> letters, int piece)
    {
        var node = Root;
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

        _pieceAt[node] = piece;
    }

    private void Put(uint key, int node)
    {
        var place = PlaceOf(key);
        while (_keys[place] != 0)
            place = (place + 1) & _mask;
        _keys[place] = key;
        _nodes[place] = node;
    }

    private int PlaceOf(uint key) => (int)((key * 2654435769u) >> 8) & _mask;

    // Fewer than 65,536 nodes; no piece holds the letter 0, so that no key is 0.
    private static uint KeyOf(int node, char letter) => ((uint)node << 16) | letter;
}
