using System.Text.Json;
using System.Text.Json.Serialization;
using GoodStanding.Learning;

namespace GoodStanding.Allegations.Judging;

/// <summary>Weighs signs and models against each other: one logistic regression an answer, learnt on cases of writers that no model had seen (docs/models/triage.md).</summary>
internal sealed partial class Weighing
{
    private static readonly Dictionary<string, Stage> Stages = ReadFile();

    private readonly float[] _weights;
    private readonly int _row;

    private Weighing(Stage stage, IReadOnlyList<string> inputs, IReadOnlyList<string> outputs)
    {
        if (!stage.Inputs.SequenceEqual(inputs) || !stage.Outputs.SequenceEqual(outputs))
            throw new InvalidOperationException("data/reviews/models/weighing.json was made for other signs; make it again (docs/models/triage.md).");

        _row = inputs.Count + 1;
        _weights = [.. stage.Weights.SelectMany(row => row)];
        Thresholds = stage.Thresholds;
    }

    /// <summary>From which probability on an answer is yes; 0 for the classes, of which the likeliest holds.</summary>
    public IReadOnlyList<float> Thresholds { get; }

    /// <summary>Reads the weights of a stage.</summary>
    /// <param name="name">"fast" or "deep".</param>
    /// <param name="inputs">The names of what is weighed.</param>
    /// <param name="outputs">The names of the answers.</param>
    /// <exception cref="InvalidOperationException">The file was made for other inputs or answers.</exception>
    public static Weighing Read(string name, IReadOnlyList<string> inputs, IReadOnlyList<string> outputs) => new(Stages[name], inputs, outputs);

    /// <summary>Weighs; each answer is a logit.</summary>
    public void Weigh(ReadOnlySpan<float> inputs, Span<float> answers)
    {
        for (var answer = 0; answer < answers.Length; answer++)
        {
            var weights = _weights.AsSpan(answer * _row, _row);
            var sum = weights[^1];
            for (var input = 0; input < inputs.Length; input++)
                sum += inputs[input] * weights[input];
            answers[answer] = sum;
        }
    }

    private static Dictionary<string, Stage> ReadFile()
    {
        using var file = ModelFile.Open(typeof(Weighing).Assembly, "weighing.json");
        return JsonSerializer.Deserialize(file, WeighingJson.Default.DictionaryStringStage)!;
    }

    internal sealed record Stage(List<string> Inputs, List<string> Outputs, List<float[]> Weights, List<float> Thresholds);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Dictionary<string, Stage>))]
    private sealed partial class WeighingJson : JsonSerializerContext;
}
