namespace GoodStanding.Encoders.Weights;

/// <summary>What tensors the network is made of, and whether a file has them.</summary>
internal sealed class NetworkTensors(WeightsFile file)
{
    public const int Layers = 6;
    public const int Pieces = 30_522;

    /// <summary>Holds the digest of the weights that a tuned file was made for.</summary>
    public const string Base = "base";

    private const int Width = SentenceEncoder.Width;
    private const int Wide = 4 * Width;

    private readonly List<string> _lacking = [];

    /// <summary>The name of a layer, which its tensors' names begin with.</summary>
    public static string LayerName(int layer) => $"layer{layer}";

    /// <summary>What is to be said of a file that lacks something of the whole network; empty where it has all.</summary>
    public static string ProblemOfWhole(WeightsFile file)
    {
        var tensors = new NetworkTensors(file);
        tensors.Ask("embedding", TensorKind.Rows16, Pieces, Width);
        tensors.Ask("embedding.scale", TensorKind.Float32, 1, Pieces);
        tensors.Ask("places", TensorKind.Float32, SentenceEncoder.MostPieces + 2, Width);
        tensors.AskNorm("embedding");
        if (!file.TryGet("pieces", out var pieces) || pieces.Kind != TensorKind.Bytes)
            tensors._lacking.Add("pieces");
        for (var layer = 0; layer < Layers; layer++)
            tensors.AskLayer(layer);
        return tensors.Problem();
    }

    /// <summary>What is to be said of a file that has a part of a layer and not all of it, or a layer that there is not; empty where it has neither.</summary>
    public static string ProblemOfLayers(WeightsFile file)
    {
        var tensors = new NetworkTensors(file);
        var layers = Enumerable.Range(0, Layers).Where(layer => HasLayer(file, layer)).ToArray();
        if (file.Names.FirstOrDefault(name => IsOfLayer(name) && !layers.Any(layer => IsOf(layer, name))) is { } stray)
            return $"have a tensor {stray}, which is of none of the {Layers} layers";

        foreach (var layer in layers)
            tensors.AskLayer(layer);
        return tensors.Problem();
    }

    /// <summary>Whether a file has anything of a layer.</summary>
    public static bool HasLayer(WeightsFile file, int layer) => file.Names.Any(name => IsOf(layer, name));

    /// <summary>Whether a name is kept for the layers of the network.</summary>
    public static bool IsOfLayer(string name) => name.StartsWith("layer", StringComparison.Ordinal);

    private static bool IsOf(int layer, string name) => name.StartsWith(LayerName(layer) + ".", StringComparison.Ordinal);

    private void AskLayer(int layer)
    {
        var name = LayerName(layer);
        AskMatrix(name + ".qkv", Width, 3 * Width);
        AskMatrix(name + ".output", Width, Width);
        AskNorm(name + ".attention");
        AskMatrix(name + ".widen", Width, Wide);
        AskMatrix(name + ".narrow", Wide, Width);
        AskNorm(name + ".feed");
    }

    private void AskMatrix(string name, int rows, int columns)
    {
        if (!file.TryGet(name, out var found) || !found.IsMatrix || found.Rows != rows || found.Columns != columns)
            _lacking.Add(name);
        Ask(name + ".scale", TensorKind.Float32, 1, columns);
        Ask(name + ".bias", TensorKind.Float32, 1, columns);
    }

    private void AskNorm(string name)
    {
        Ask(name + ".norm.scale", TensorKind.Float32, 1, Width);
        Ask(name + ".norm.bias", TensorKind.Float32, 1, Width);
    }

    private void Ask(string name, TensorKind kind, int rows, int columns)
    {
        if (!file.TryGet(name, out var found) || found.Kind != kind || found.Rows != rows || found.Columns != columns)
            _lacking.Add(name);
    }

    private string Problem() => _lacking.Count switch
    {
        0 => "",
        1 => $"lack {_lacking[0]} or have it in another shape",
        var count => $"lack {_lacking[0]} and {count - 1} more tensors or have them in another shape",
    };
}
