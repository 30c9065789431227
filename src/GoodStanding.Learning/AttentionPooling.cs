using System.Numerics;
using System.Runtime.InteropServices;
using GoodStanding.Encoders;

namespace GoodStanding.Learning;

/// <summary>Makes one row of numbers out of the states of a text's pieces: learnt attention over them, some times, and their mean.</summary>
/// <remarks>A query's scores become shares by a softmax; the states are added up by their shares (Lin et al., "A structured self-attentive sentence embedding", 2017).</remarks>
public sealed class AttentionPooling
{
    // Scores are halved before they become shares: as in training.
    private const float Sharpness = 0.5f;

    private readonly LinearHead _queries;

    /// <summary>Takes the queries of that name from what was learnt on the encoder.</summary>
    /// <exception cref="FormatException">The file does not hold them.</exception>
    public AttentionPooling(SentenceEncoder encoder, string name, int queries)
    {
        _queries = new(encoder, name, queries, SentenceEncoder.Width);
        Width = (queries + 1) * SentenceEncoder.Width;
    }

    /// <summary>How many numbers a pooled row has: a vector a query, and the mean as the last.</summary>
    public int Width { get; }

    /// <summary>The part of a pooled row that is the mean.</summary>
    public static Span<float> MeanOf(Span<float> pooled) => pooled[^SentenceEncoder.Width..];

    /// <summary>Pools the states of some pieces.</summary>
    /// <param name="encoded">The text with its states.</param>
    /// <param name="first">The first piece.</param>
    /// <param name="end">The piece after the last; at least one more than the first.</param>
    /// <param name="pooled">Where the row goes, <see cref="Width"/> numbers.</param>
    public void Pool(EncodedText encoded, int first, int end, Span<float> pooled)
    {
        pooled.Clear();
        Span<float> shares = stackalloc float[end - first];
        for (var query = 0; query < _queries.Rows; query++)
        {
            var most = float.NegativeInfinity;
            for (var piece = first; piece < end; piece++)
                most = MathF.Max(most, shares[piece - first] = Sharpness * _queries.Answer(query, encoded.StateOf(piece)));

            var sum = 0f;
            foreach (ref var share in shares)
                sum += share = MathF.Exp(share - most);
            for (var piece = first; piece < end; piece++)
                Add(pooled.Slice(query * SentenceEncoder.Width, SentenceEncoder.Width), encoded.StateOf(piece), shares[piece - first] / sum);
        }

        for (var piece = first; piece < end; piece++)
            Add(MeanOf(pooled), encoded.StateOf(piece), 1f / (end - first));
    }

    /// <summary>Adds a row, times a factor, to another of the same length, a multiple of eight.</summary>
    public static void Add(Span<float> target, ReadOnlySpan<float> row, float factor)
    {
        var to = MemoryMarshal.Cast<float, Vector<float>>(target);
        var from = MemoryMarshal.Cast<float, Vector<float>>(row);
        for (var at = 0; at < to.Length; at++)
            to[at] += from[at] * factor;
    }
}
