using System.Text.Encodings.Web;
using System.Text.Json;
using GoodStanding.Encoders;

namespace GoodStanding.EncoderVectors;

/// <summary>A row of expected.jsonl.</summary>
internal static class Expectation
{
    private const int FromVector = 16;
    private const int FromState = 4;

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Other places of the vector for each text, so that the texts together cover all of them.
    public static string Line(int index, string text, int[] pieces, Answer answer) => JsonSerializer.Serialize(
        new { text, pieces, vector = Some(answer.Vector, FromVector, index), state = Some(answer.LastState, FromState, index) }, Plain);

    private static double[] Some(float[] numbers, int count, int first) =>
        [.. Enumerable.Range(0, count).Select(step => Math.Round(numbers[(first + SentenceEncoder.Width / count * step) % SentenceEncoder.Width], 6))];
}
