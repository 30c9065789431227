using System.Text.Json;
using GoodStanding.Encoders.Network;
using GoodStanding.Testing;

namespace GoodStanding.Encoders.Tests;

/// <summary>What the original says of a text, that is Hugging Face's tokenizer and the package's own graph, run by ONNX Runtime; made by eng/training/GoodStanding.EncoderVectors.</summary>
/// <param name="Index">The place in the file, which decides what numbers of the vector are kept.</param>
/// <param name="Text">The text.</param>
/// <param name="Pieces">The numbers of its pieces.</param>
/// <param name="Vector">Sixteen numbers of its vector.</param>
/// <param name="State">Four numbers of the state of the last piece that was read, brought to length 1.</param>
internal sealed record OriginalText(int Index, string Text, int[] Pieces, float[] Vector, float[] State)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static OriginalText[] All { get; } = Read();

    /// <summary>How far the numbers lie from what the original says, at most.</summary>
    public float Distance(ReadOnlySpan<float> vector, ReadOnlySpan<float> state)
    {
        var most = 0f;
        var length = MathF.Sqrt(Vectors.Dot(state, state));
        for (var at = 0; at < Vector.Length; at++)
            most = MathF.Max(most, MathF.Abs(vector[(Index + 24 * at) % SentenceEncoder.Width] - Vector[at]));
        for (var at = 0; at < State.Length; at++)
            most = MathF.Max(most, MathF.Abs(state[(Index + 96 * at) % SentenceEncoder.Width] / length - State[at]));
        return most;
    }

    private static OriginalText[] Read() =>
        [.. File.ReadLines(Repository.PathOf("tests", "GoodStanding.Encoding.Tests", "expected.jsonl")).Select((line, index) => JsonSerializer.Deserialize<OriginalText>(line, Web)! with { Index = index })];
}
