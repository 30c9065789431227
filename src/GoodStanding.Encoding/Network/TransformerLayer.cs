using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>One layer of the network: attention, then two matrices with a ReLU between them; each reads what is normed and adds to the stream.</summary>
internal sealed class TransformerLayer(WeightsFile file, string name)
{
    private readonly LayerNorm _attentionNorm = new(file, name + ".attention");
    private readonly Dense _queryKeyValue = new(file, name + ".qkv");
    private readonly Dense _output = new(file, name + ".output");
    private readonly LayerNorm _feedNorm = new(file, name + ".feed");
    private readonly Dense _widen = new(file, name + ".widen");
    private readonly Dense _narrow = new(file, name + ".narrow");

    /// <summary>Lets the pieces of each window look at one another. The first layer reads narrower rows than the stream's, so they are given apart.</summary>
    public void Attend(ReadOnlySpan<float> input, Scratch scratch)
    {
        var rows = scratch.Rows;
        var width = _queryKeyValue.Inputs;
        _attentionNorm.Apply(input, rows, scratch.Normed);
        _queryKeyValue.Apply(scratch.Normed, rows, scratch.Wide, Ending.Store, scratch);

        var row = 0;
        foreach (var window in scratch.Windows)
        {
            Attention.Apply(scratch.Wide.AsSpan(row * 3 * width), window.Count, width, scratch.Taken.AsSpan(row * width), scratch);
            row += window.Count;
        }

        _output.Apply(scratch.Taken, rows, scratch.Stream, Ending.Add, scratch);
    }

    /// <summary>Adds to each piece's row of the stream what the two matrices make of it.</summary>
    public void Feed(Scratch scratch)
    {
        Widen(scratch);
        _narrow.Apply(scratch.Wide, scratch.Rows, scratch.Stream, Ending.Add, scratch);
    }

    /// <summary>As <see cref="Feed"/>, where nothing but the mean over each window's pieces is wanted: the second matrix then need not see every piece.</summary>
    public void FeedMeans(Scratch scratch)
    {
        Widen(scratch);
        Windows.Average(scratch.Stream, SentenceEncoder.Width, scratch.Windows, scratch.Means);
        Windows.Average(scratch.Wide, _widen.Outputs, scratch.Windows, scratch.WideMeans);
        _narrow.Apply(scratch.WideMeans, scratch.Windows.Count, scratch.Means, Ending.Add, scratch);
    }

    private void Widen(Scratch scratch)
    {
        _feedNorm.Apply(scratch.Stream, scratch.Rows, scratch.Normed);
        _widen.Apply(scratch.Normed, scratch.Rows, scratch.Wide, Ending.StorePositive, scratch);
    }
}
