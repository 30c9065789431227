using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>One layer of the network: attention, then two matrices with a GELU between them; each adds to the stream, which is normed afterwards.</summary>
internal sealed class TransformerLayer(WeightsFile file, string name)
{
    private const int Width = SentenceEncoder.Width;

    private readonly Dense _queryKeyValue = new(file, name + ".qkv");
    private readonly Dense _output = new(file, name + ".output");
    private readonly LayerNorm _attentionNorm = new(file, name + ".attention");
    private readonly Dense _widen = new(file, name + ".widen");
    private readonly Dense _narrow = new(file, name + ".narrow");
    private readonly LayerNorm _feedNorm = new(file, name + ".feed");

    public void Apply(Scratch scratch)
    {
        Attend(scratch);
        Feed(scratch);
    }

    // The pieces of each window look at one another.
    private void Attend(Scratch scratch)
    {
        _queryKeyValue.Apply(scratch.Stream, scratch.Rows, scratch.Wider, Ending.Store, scratch);
        var row = 0;
        foreach (var window in scratch.Windows)
        {
            Attention.Apply(scratch.Wider.AsSpan(row * 3 * Width), window.Rows, Width, scratch.Taken.AsSpan(row * Width), scratch);
            row += window.Rows;
        }

        _output.Apply(scratch.Taken, scratch.Rows, scratch.Stream, Ending.Add, scratch);
        _attentionNorm.Apply(scratch.Stream, scratch.Rows);
    }

    private void Feed(Scratch scratch)
    {
        _widen.Apply(scratch.Stream, scratch.Rows, scratch.Wider, Ending.StoreGelu, scratch);
        _narrow.Apply(scratch.Wider, scratch.Rows, scratch.Stream, Ending.Add, scratch);
        _feedNorm.Apply(scratch.Stream, scratch.Rows);
    }
}
