using System.Diagnostics;
using System.Text.Json;
using GoodStanding.Encoders;

namespace GoodStanding.EncoderSpeed;

/// <summary>How long texts take.</summary>
internal static class Timing
{
    /// <summary>The best of many rounds over one text of so many pieces, in milliseconds.</summary>
    public static double OfOne(SentenceEncoder encoder, int pieces, bool states)
    {
        string[] text = [string.Join(' ', Enumerable.Range(0, pieces).Select(index => index % 2 == 0 ? "the" : "to"))];
        EncodedText[] result = [new()];
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 100; round++)
        {
            var start = Stopwatch.GetTimestamp();
            encoder.Encode(text, result, states);
            var taken = Stopwatch.GetElapsedTime(start);
            best = taken < best ? taken : best;
        }

        if (result[0].Pieces.Count != pieces)
            throw new InvalidOperationException($"The text has {result[0].Pieces.Count} pieces.");
        return best.TotalMilliseconds;
    }

    /// <summary>How many short texts of specs/ a second of the processor encodes, so many in a call.</summary>
    public static double Batches(SentenceEncoder encoder, int together)
    {
        var texts = Texts().Take(960).ToArray();
        EncodedText[] results = [.. Enumerable.Range(0, together).Select(_ => new EncodedText())];
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        for (var first = 0; first < texts.Length; first += together)
            encoder.Encode(texts.AsSpan(first, together), results);
        process.Refresh();
        return texts.Length / (process.TotalProcessorTime - start).TotalSeconds;
    }

    private static IEnumerable<string> Texts()
    {
        foreach (var file in Directory.GetFiles("specs", "*.check.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var row = JsonDocument.Parse(line);
                if (row.RootElement.GetProperty("text").GetString() is { Length: <= 280 } text)
                    yield return text;
            }
        }
    }
}
