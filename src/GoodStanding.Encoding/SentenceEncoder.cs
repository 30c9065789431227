using GoodStanding.Encoders.Network;
using GoodStanding.Encoders.Pieces;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders;

/// <summary>Turns texts into numbers that stand for what they mean: the Universal Sentence Encoder lite, run in C#.</summary>
/// <remarks>
/// Any number of threads may call it at the same time. Texts that come together are laid one after another and read in one run, whatever their lengths,
/// for then the weights are fetched from memory once for all of them; no text feels its neighbours.
/// </remarks>
public sealed class SentenceEncoder
{
    /// <summary>How many numbers a vector and a state have.</summary>
    public const int Width = 512;

    /// <summary>How many pieces are read together at most; a longer text is read window by window, and its vector is made of the mean over all of them.</summary>
    public const int MostPieces = 128;

    /// <summary>How many windows of a text are read unless the caller says otherwise: some 35,000 characters.</summary>
    public const int UsualWindows = 64;

    private readonly Tokenizer _tokenizer;
    private readonly Transformer _transformer;
    private readonly ScratchPool _workplaces = new();

    internal SentenceEncoder(WeightsFile file)
    {
        WeightsDigest = file.Digest;
        _tokenizer = new(new PieceTable(file.Bytes("pieces")));
        _transformer = new(file);
    }

    /// <summary>The SHA-256 of the weights, in hexadecimal: what was learnt on them fits no others.</summary>
    public string WeightsDigest { get; }

    /// <summary>Encodes one text.</summary>
    /// <param name="text">Any text; nothing in it is refused.</param>
    /// <param name="states">Whether the states of the pieces are wanted too; without them it is faster by a sixth.</param>
    /// <param name="mostWindows">How many windows of a long text are read.</param>
    public EncodedText Encode(string text, bool states = false, int mostWindows = UsualWindows)
    {
        var result = new EncodedText();
        Encode([text], [result], states, mostWindows);
        return result;
    }

    /// <summary>Encodes texts, each into the result beside it.</summary>
    /// <param name="texts">Any texts.</param>
    /// <param name="results">As many results, each another one; what they held before is gone.</param>
    /// <param name="states">Whether the states of the pieces are wanted too.</param>
    /// <param name="mostWindows">How many windows of a long text are read.</param>
    public void Encode(ReadOnlySpan<string> texts, ReadOnlySpan<EncodedText> results, bool states = false, int mostWindows = UsualWindows)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(results.Length, texts.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostWindows, 1);

        var workplace = _workplaces.Rent();
        for (var index = 0; index < texts.Length; index++)
        {
            results[index].Begin(states);
            workplace.Letters.Read(texts[index]);
            _tokenizer.Read(workplace.Letters, workplace.Tokenizer, results[index].PieceList);
            ReadWindows(results[index], states, mostWindows, workplace.Network);
        }

        Run(workplace.Network, states);
        Pool(results, workplace.Network);
        _workplaces.Return(workplace);
    }

    // Gathers windows of this text and of those before it until the next one has no room.
    private void ReadWindows(EncodedText text, bool states, int mostWindows, Scratch scratch)
    {
        for (var window = 0; window < mostWindows && text.PiecesRead < text.PieceList.Count; window++)
        {
            var end = Windows.End(text.PieceList, text.PiecesRead);
            if (scratch.Rows + end - text.PiecesRead > Scratch.MostRows)
                Run(scratch, states);

            scratch.Windows.Add(new(text, text.PiecesRead, end - text.PiecesRead));
            for (var piece = text.PiecesRead; piece < end; piece++)
                scratch.Ids[scratch.Rows++] = text.PieceList[piece].Id;
            text.PiecesRead = end;
        }
    }

    private void Run(Scratch scratch, bool states)
    {
        if (scratch.Rows == 0)
            return;

        _transformer.Read(scratch, states);
        var row = 0;
        for (var index = 0; index < scratch.Windows.Count; index++)
        {
            var window = scratch.Windows[index];
            Vectors.AddTo(window.Text.VectorToWrite, scratch.Means.AsSpan(index * Width, Width), window.Count);
            if (states)
                window.Text.Keep(window, scratch.Stream.AsSpan(row * Width, window.Count * Width));
            row += window.Count;
        }

        scratch.Windows.Clear();
        scratch.Rows = 0;
    }

    // Until here a text's vector holds the sum over its pieces.
    private void Pool(ReadOnlySpan<EncodedText> texts, Scratch scratch)
    {
        for (var first = 0; first < texts.Length; first += Scratch.MostRows)
        {
            var some = texts.Slice(first, Math.Min(Scratch.MostRows, texts.Length - first));
            for (var index = 0; index < some.Length; index++)
            {
                Vectors.Scale(some[index].VectorToWrite, 1f / Math.Max(1, some[index].PiecesRead));
                some[index].Vector.CopyTo(scratch.Means.AsSpan(index * Width));
            }

            _transformer.Pool(scratch, some.Length);
            for (var index = 0; index < some.Length; index++)
            {
                if (some[index].PiecesRead > 0)
                    scratch.Means.AsSpan(index * Width, Width).CopyTo(some[index].VectorToWrite);
            }
        }
    }
}
