using System.Runtime.InteropServices;
using System.Text.Json;
using GoodStanding.Encoders;
using GoodStanding.Encoders.Network;
using GoodStanding.Encoders.Pieces;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.EncoderSpeed;

/// <summary>All 384 numbers of all 1,000 texts beside what the original says.</summary>
internal static class Comparison
{
    private const string Vectors = "artifacts/encoder/expected.f32";
    private const string Texts = "tests/GoodStanding.Encoding.Tests/expected.jsonl";

    public static IEnumerable<string> Lines(string weights)
    {
        if (!File.Exists(Vectors))
        {
            yield return "(eng/training/GoodStanding.EncoderVectors makes the vectors to compare with)";
            yield break;
        }

        var expected = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Vectors)).ToArray();
        var file = WeightsFile.Open(File.ReadAllBytes(weights), out _)!;
        var transformer = new Transformer(file);
        var marks = new PieceTable(file.Memory("pieces").Span);
        var scratch = new Scratch();
        var (most, squares, nearest) = (0d, 0d, 1d);
        foreach (var (index, line) in File.ReadLines(Texts).Index())
        {
            var original = expected.AsSpan(index * SentenceEncoder.Width, SentenceEncoder.Width);
            var vector = Encode(transformer, marks, scratch, line);
            for (var at = 0; at < original.Length; at++)
            {
                var distance = Math.Abs(original[at] - vector[at]);
                most = Math.Max(most, distance);
                squares += distance * distance;
            }

            nearest = Math.Min(nearest, Encoders.Network.Vectors.Dot(original, vector));
        }

        yield return $"| furthest number from the original's, of 1,000 vectors | {most:E1} |";
        yield return $"| root of the mean square of the distances | {Math.Sqrt(squares / expected.Length):E1} |";
        yield return $"| lowest cosine | {nearest:F6} |";
    }

    // The original was asked for the first window of a text and no more.
    private static float[] Encode(Transformer transformer, PieceTable marks, Scratch scratch, string line)
    {
        using var row = JsonDocument.Parse(line);
        int[] pieces = [.. row.RootElement.GetProperty("pieces").EnumerateArray().Select(piece => piece.GetInt32()).Take(SentenceEncoder.MostPieces)];
        scratch.Windows.Clear();
        scratch.Windows.Add(new(new EncodedText(), 0, pieces.Length));
        int[] ids = [marks.Begin, .. pieces, marks.End];
        ids.CopyTo(scratch.Ids, 0);
        scratch.Rows = ids.Length;
        transformer.Read(scratch);

        var vector = new float[SentenceEncoder.Width];
        for (var at = 0; at < scratch.Rows; at++)
            Encoders.Network.Vectors.AddTo(vector, scratch.Stream.AsSpan(at * SentenceEncoder.Width, SentenceEncoder.Width));
        Encoders.Network.Vectors.Normalize(vector);
        return vector;
    }
}
