using System.Runtime.InteropServices;
using System.Text.Json;
using GoodStanding.Encoders;
using GoodStanding.Encoders.Network;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.EncoderSpeed;

/// <summary>All 512 numbers of all 1,000 texts beside what the original says.</summary>
internal static class Comparison
{
    private const string Vectors = "artifacts/encoder/expected.f32";
    private const string Texts = "tests/GoodStanding.Encoding.Tests/expected.jsonl";

    public static IEnumerable<string> Lines(string weights)
    {
        if (!File.Exists(Vectors))
        {
            yield return "(node eng/training/encoder-vectors.mjs makes the vectors to compare with)";
            yield break;
        }

        var expected = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Vectors)).ToArray();
        var transformer = new Transformer(WeightsFile.Open(File.ReadAllBytes(weights), out _)!);
        var scratch = new Scratch();
        var (most, squares, nearest) = (0d, 0d, 1d);
        foreach (var (index, line) in File.ReadLines(Texts).Index())
        {
            var original = expected.AsSpan(index * SentenceEncoder.Width, SentenceEncoder.Width);
            Encode(transformer, scratch, line);
            for (var at = 0; at < original.Length; at++)
            {
                var distance = Math.Abs(original[at] - scratch.Means[at]);
                most = Math.Max(most, distance);
                squares += distance * distance;
            }

            nearest = Math.Min(nearest, Encoders.Network.Vectors.Dot(original, scratch.Means.AsSpan(0, original.Length)));
        }

        yield return $"| furthest number from the original's, of 1,000 vectors | {most:E1} |";
        yield return $"| root of the mean square of the distances | {Math.Sqrt(squares / expected.Length):E1} |";
        yield return $"| lowest cosine | {nearest:F6} |";
    }

    // The original reads the first 128 pieces of a text and no more.
    private static void Encode(Transformer transformer, Scratch scratch, string line)
    {
        using var row = JsonDocument.Parse(line);
        int[] pieces = [.. row.RootElement.GetProperty("pieces").EnumerateArray().Select(piece => piece.GetInt32()).Take(SentenceEncoder.MostPieces)];
        scratch.Windows.Clear();
        scratch.Windows.Add(new(new EncodedText(), 0, pieces.Length));
        pieces.CopyTo(scratch.Ids, 0);
        scratch.Rows = pieces.Length;
        transformer.Read(scratch, states: false);
        transformer.Pool(scratch, 1);
    }
}
