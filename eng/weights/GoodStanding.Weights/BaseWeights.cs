namespace GoodStanding.Weights;

/// <summary>Names the tables of all-MiniLM-L6-v2 as the encoder knows them, and brings them into its form.</summary>
internal static class BaseWeights
{
    private const int Layers = 6;
    private const int MatricesOfLayer = 6;
    private const int Places = 128;

    public static WeightsWriter Write(MiniLmPackage package, bool eightBits)
    {
        var model = new OnnxModel(package.Model);
        if (model.Matrices.Count != Layers * MatricesOfLayer)
            throw new FormatException($"The model has {model.Matrices.Count} matrices.");

        var writer = new WeightsWriter(eightBits);
        writer.Rows("embedding", model["embeddings.word_embeddings.weight"]);
        writer.Plain("places", PlacesOf(model));
        writer.Norm("embedding", model["embeddings.LayerNorm.weight"], model["embeddings.LayerNorm.bias"]);
        for (var layer = 0; layer < Layers; layer++)
            Layer(writer, model, layer);
        writer.Bytes("pieces", package.Vocabulary);
        return writer;
    }

    // A layer's multiplications come in the order query, key, value, output, widen, narrow; matrices lie input by output.
    private static void Layer(WeightsWriter writer, OnnxModel model, int layer)
    {
        var matrices = model.Matrices[(layer * MatricesOfLayer)..][..MatricesOfLayer].ConvertAll(name => model[name]);
        writer.Dense($"layer{layer}.qkv", Beside(matrices[..3]), Beside([Bias("attention.self.query"), Bias("attention.self.key"), Bias("attention.self.value")]));
        writer.Dense($"layer{layer}.output", matrices[3], Bias("attention.output.dense"));
        writer.Norm($"layer{layer}.attention", Part("attention.output.LayerNorm.weight"), Part("attention.output.LayerNorm.bias"));
        writer.Dense($"layer{layer}.widen", matrices[4], Bias("intermediate.dense"));
        writer.Dense($"layer{layer}.narrow", matrices[5], Bias("output.dense"));
        writer.Norm($"layer{layer}.feed", Part("output.LayerNorm.weight"), Part("output.LayerNorm.bias"));

        Table Bias(string name) => Part(name + ".bias");
        Table Part(string name) => model[$"encoder.layer.{layer}.{name}"];
    }

    // Every text is the first of its pair here, so that what tells the first from the second is added once and for all.
    private static Table PlacesOf(OnnxModel model)
    {
        var places = model["embeddings.position_embeddings.weight"];
        var first = model["embeddings.token_type_embeddings.weight"].Numbers;
        return new(Places, places.Columns, [.. places.Numbers.Take(Places * places.Columns).Select((number, index) => number + first[index % places.Columns])]);
    }

    private static Table Beside(List<Table> tables)
    {
        var (rows, columns) = (tables[0].Rows, tables.Sum(table => table.Columns));
        var numbers = new float[rows * columns];
        var first = 0;
        foreach (var table in tables)
        {
            for (var row = 0; row < rows; row++)
                table.Numbers.AsSpan(row * table.Columns, table.Columns).CopyTo(numbers.AsSpan(row * columns + first));
            first += table.Columns;
        }

        return new(rows, columns, numbers);
    }
}
