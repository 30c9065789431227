using GoodStanding.Encoders.Network;
using GoodStanding.Encoders.Pieces;

namespace GoodStanding.Encoders;

/// <summary>What the encoder made of a text. It may be given to the encoder again for the next one: then nothing is allocated.</summary>
public sealed class EncodedText
{
    private readonly float[] _vector = new float[SentenceEncoder.Width];
    private readonly List<Piece> _pieces = [];
    private float[] _states = [];

    /// <summary>The pieces of the text, in order; none for an empty text or one of nothing but blanks.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>How many of the pieces were read; all of them, unless the text has more windows than the caller wanted.</summary>
    public int PiecesRead { get; internal set; }

    /// <summary>The text as 384 numbers, a vector of length 1: texts that mean alike lie close. All zeros for a text without pieces.</summary>
    public ReadOnlySpan<float> Vector => _vector;

    /// <summary>Whether the states of the pieces were asked for.</summary>
    public bool HasStates { get; private set; }

    internal List<Piece> PieceList => _pieces;

    internal Span<float> VectorToWrite => _vector;

    /// <summary>A piece in its surroundings, as 384 numbers.</summary>
    public ReadOnlySpan<float> StateOf(int piece)
    {
        if (!HasStates)
            throw new InvalidOperationException("The states of the pieces were not asked for.");
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(piece, PiecesRead);
        return _states.AsSpan(piece * SentenceEncoder.Width, SentenceEncoder.Width);
    }

    internal void Begin(bool states)
    {
        _pieces.Clear();
        _vector.AsSpan().Clear();
        PiecesRead = 0;
        HasStates = states;
    }

    internal void Keep(Window window, ReadOnlySpan<float> states)
    {
        var end = (window.First + window.Count) * SentenceEncoder.Width;
        if (_states.Length < end)
            Array.Resize(ref _states, Math.Max(end, 2 * _states.Length));
        states.CopyTo(_states.AsSpan(window.First * SentenceEncoder.Width));
    }
}
