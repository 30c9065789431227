using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>The network of the Universal Sentence Encoder lite (Cer and others 2018): two layers over the pieces, then one vector for the text.</summary>
internal sealed class Transformer(WeightsFile file)
{
    private readonly Embedding _embedding = new(file);
    private readonly Dense _residual = new(file, "layer0.residual");
    private readonly TransformerLayer _lower = new(file, "layer0");
    private readonly TransformerLayer _upper = new(file, "layer1");
    private readonly Dense _pool = new(file, "pool");

    /// <summary>Reads the windows of the scratch: their means come into its means, and where they are wanted the states of the pieces into its stream.</summary>
    public void Read(Scratch scratch, bool states)
    {
        var row = 0;
        foreach (var window in scratch.Windows)
        {
            _embedding.Read(scratch.Ids.AsSpan(row, window.Count), scratch.Taken.AsSpan(row * Embedding.Width));
            row += window.Count;
        }

        _residual.Apply(scratch.Taken, scratch.Rows, scratch.Stream, Ending.Store, scratch);
        _lower.Attend(scratch.Taken, scratch);
        _lower.Feed(scratch);
        _upper.Attend(scratch.Stream, scratch);
        if (states)
        {
            _upper.Feed(scratch);
            Windows.Average(scratch.Stream, SentenceEncoder.Width, scratch.Windows, scratch.Means);
        }
        else
        {
            _upper.FeedMeans(scratch);
        }
    }

    /// <summary>Turns rows of means into vectors of length 1, in place.</summary>
    public void Pool(Scratch scratch, int rows)
    {
        _pool.Apply(scratch.Means, rows, scratch.Normed, Ending.Store, scratch);
        for (var row = 0; row < rows; row++)
        {
            var vector = scratch.Normed.AsSpan(row * SentenceEncoder.Width, SentenceEncoder.Width);
            foreach (ref var value in vector)
                value = MathF.Tanh(value);

            Vectors.Scale(vector, 1f / MathF.Sqrt(MathF.Max(Vectors.Dot(vector, vector), 1e-12f)));
            vector.CopyTo(scratch.Means.AsSpan(row * SentenceEncoder.Width));
        }
    }
}
