using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>The network of all-MiniLM-L6-v2, which is BERT's (Devlin and others 2018): six layers over the pieces.</summary>
internal sealed class Transformer
{
    private readonly Embedding _embedding;
    private readonly TransformerLayer[] _layers;

    public Transformer(WeightsFile file)
    {
        _embedding = new(file);
        _layers = [.. Enumerable.Range(0, NetworkTensors.Layers).Select(layer => new TransformerLayer(file, NetworkTensors.LayerName(layer)))];
    }

    private Transformer(Transformer original, WeightsFile tuned)
    {
        _embedding = original._embedding;
        _layers = [.. original._layers.Select((layer, index) => NetworkTensors.HasLayer(tuned, index) ? new(tuned, NetworkTensors.LayerName(index)) : layer)];
    }

    /// <summary>The same network, with those layers of its own that the file has.</summary>
    public Transformer With(WeightsFile tuned) => new(this, tuned);

    /// <summary>Reads the windows of the scratch; what becomes of their pieces comes into its stream.</summary>
    public void Read(Scratch scratch)
    {
        var row = 0;
        foreach (var window in scratch.Windows)
        {
            _embedding.Read(scratch.Ids.AsSpan(row, window.Rows), scratch.Stream.AsSpan(row * SentenceEncoder.Width));
            row += window.Rows;
        }

        foreach (var layer in _layers)
            layer.Apply(scratch);
    }
}
