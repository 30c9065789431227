using System.Diagnostics;
using System.Text.Json;
using GoodStanding.Encoders;

namespace GoodStanding.EncoderSpeed;

/// <summary>How long texts take.</summary>
internal static class Timing
{
    /// <summary>The best of many rounds over one text of so many pieces, in milliseconds.</summary>
    public static double OfOne(SentenceEncoder encoder, int pieces, bool states) => Best(encoder, 1, pieces, states);

    /// <summary>The same of some texts in one call, for each of them.</summary>
    public static double OfSome(SentenceEncoder encoder, int together, int pieces) => Best(encoder, together, pieces, states: false) / together;

    private static double Best(SentenceEncoder encoder, int together, int pieces, bool states)
    {
        var text = string.Join(' ', Enumerable.Range(0, pieces).Select(index => index % 2 == 0 ? "the" : "to"));
        string[] texts = [.. Enumerable.Repeat(text, together)];
        EncodedText[] results = [.. texts.Select(_ => new EncodedText())];
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 100; round++)
        {
            var start = Stopwatch.GetTimestamp();
            encoder.Encode(texts, results, states);
            var taken = Stopwatch.GetElapsedTime(start);
            best = taken < best ? taken : best;
        }

        if (results[0].Pieces.Count != pieces)
            throw new InvalidOperationException($"The text has {results[0].Pieces.Count} pieces.");
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
