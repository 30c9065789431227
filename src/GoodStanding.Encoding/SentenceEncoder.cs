using GoodStanding.Encoders.Network;
using GoodStanding.Encoders.Pieces;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders;

/// <summary>Turns texts into numbers that stand for what they mean: all-MiniLM-L6-v2, run in C#.</summary>
/// <remarks>
/// Any number of threads may call it at the same time. Texts that come together are laid one after another and read in one run, whatever their lengths,
/// for then the weights are fetched from memory once for all of them; no text feels its neighbours.
/// </remarks>
public sealed class SentenceEncoder
{
    /// <summary>How many numbers a vector and a state have.</summary>
    public const int Width = 384;

    /// <summary>How many pieces are read together at most; a longer text is read window by window, and its vector is made of the mean over all of them.</summary>
    public const int MostPieces = 126;

    /// <summary>How many windows of a text are read unless the caller says otherwise: some 35,000 characters.</summary>
    public const int UsualWindows = 64;

    private readonly PieceTable _pieces;
    private readonly Tokenizer _tokenizer;
    private readonly Transformer _transformer;
    private readonly ScratchPool _workplaces;
    private readonly WeightsFile? _tuned;

    internal SentenceEncoder(WeightsFile file, PieceTable pieces)
    {
        WeightsDigest = file.Digest;
        _pieces = pieces;
        _tokenizer = new(pieces);
        _transformer = new(file);
        _workplaces = new();
    }

    internal SentenceEncoder(SentenceEncoder original, WeightsFile tuned)
    {
        WeightsDigest = tuned.Digest;
        _pieces = original._pieces;
        _tokenizer = original._tokenizer;
        _transformer = original._transformer.With(tuned);
        _workplaces = original._workplaces;
        _tuned = tuned;
    }

    /// <summary>The SHA-256 of the weights, in hexadecimal: what was learnt on them fits no others. A tuned encoder's is that of the tuned file, which names the other.</summary>
    public string WeightsDigest { get; }

    /// <summary>An encoder that takes those layers from another file that were trained further for a purpose, and shares all else with this one. The file is never refused by an exception.</summary>
    /// <param name="file">All bytes of the file, which stay as they are for as long as the encoder is used.</param>
    public EncoderState Tune(ReadOnlyMemory<byte> file) => EncoderState.Tuned(this, file);

    /// <summary>Numbers that the tuned file carries for a head; null where it has none of that name, or where this encoder is not a tuned one.</summary>
    /// <param name="name">The name, which never begins with "layer".</param>
    public HeadTensor? Head(string name) =>
        _tuned is not null && _tuned.TryGet(name, out var tensor) && tensor.Kind == TensorKind.Float32 && !NetworkTensors.IsOfLayer(name)
            ? new(tensor.Rows, tensor.Columns, _tuned.Floats(name).ToArray())
            : null;

    /// <summary>Encodes one text.</summary>
    /// <param name="text">Any text; nothing in it is refused.</param>
    /// <param name="states">Whether the states of the pieces are wanted too.</param>
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
            _tokenizer.Read(workplace.Letters, results[index].PieceList);
            ReadWindows(results[index], states, mostWindows, workplace.Network);
        }

        Run(workplace.Network, states);
        foreach (var result in results)
            Vectors.Normalize(result.VectorToWrite);
        _workplaces.Return(workplace);
    }

    // Gathers windows of this text and of those before it until the next one has no room.
    private void ReadWindows(EncodedText text, bool states, int mostWindows, Scratch scratch)
    {
        for (var window = 0; window < mostWindows && text.PiecesRead < text.PieceList.Count; window++)
        {
            var end = Windows.End(text.PieceList, text.PiecesRead);
            var read = new Window(text, text.PiecesRead, end - text.PiecesRead);
            if (scratch.Rows + read.Rows > Scratch.MostRows)
                Run(scratch, states);

            scratch.Windows.Add(read);
            scratch.Ids[scratch.Rows++] = _pieces.Begin;
            for (var piece = text.PiecesRead; piece < end; piece++)
                scratch.Ids[scratch.Rows++] = text.PieceList[piece].Id;
            scratch.Ids[scratch.Rows++] = _pieces.End;
            text.PiecesRead = end;
        }
    }

    private void Run(Scratch scratch, bool states)
    {
        if (scratch.Rows == 0)
            return;

        // A text's vector is the sum over all its rows until it is brought to length 1 at the end, which the mean would lead to as well.
        _transformer.Read(scratch);
        var row = 0;
        foreach (var window in scratch.Windows)
        {
            var rows = scratch.Stream.AsSpan(row * Width, window.Rows * Width);
            for (var at = 0; at < rows.Length; at += Width)
                Vectors.AddTo(window.Text.VectorToWrite, rows.Slice(at, Width));
            if (states)
                window.Text.Keep(window, rows[Width..^Width]);
            row += window.Rows;
        }

        scratch.Windows.Clear();
        scratch.Rows = 0;
    }
}
