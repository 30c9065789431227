using System.Text;
using System.Text.Json;
using GoodStanding.Weights;

namespace GoodStanding.EncoderVectors;

/// <summary>A thousand texts: strange ones of texts.jsonl, others thrown together from pieces and letters of every script, and invented ones of specs/.</summary>
internal static class Texts
{
    private const int Wanted = 1000;
    private const int Long = 12;

    private static readonly (int First, int Last)[] Scripts =
    [
        (0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x3FF), (0x410, 0x44F), (0x5D0, 0x5EA), (0x627, 0x64A), (0x905, 0x94D), (0xE01, 0xE3A), (0x1100, 0x11F9), (0x300, 0x36F), (0x3041, 0x30FE),
        (0x4E00, 0x9F00), (0xAC00, 0xD7A3), (0xFB00, 0xFB06), (0xFF01, 0xFFDC), (0x2000, 0x206F), (0x1F300, 0x1F64F), (0x1D400, 0x1D4FF),
    ];

    public static string[] All(MiniLmPackage package)
    {
        var made = File.ReadLines("eng/training/GoodStanding.EncoderVectors/texts.jsonl").Select(line => JsonSerializer.Deserialize<string>(line)!)
            .Concat(Strange(Encoding.UTF8.GetString(package.Vocabulary).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1000..]))
            .Distinct().ToArray();
        var known = Evenly([.. OfSpecs()], Wanted - made.Length - Long);
        var joined = Enumerable.Range(0, Long).Select(index => string.Join(' ', known.Skip(20 * index).Take(4 + index)));
        return [.. made, .. known, .. joined];
    }

    private static IEnumerable<string> Strange(string[] pieces)
    {
        var random = new Random(20261130);
        for (var made = 0; made < 90; made++)
            yield return string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)])).Replace(" ##", "", StringComparison.Ordinal);
        for (var made = 0; made < 60; made++)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Letter(random, Scripts[random.Next(Scripts.Length)])));
        for (var made = 0; made < 30; made++)
        {
            var script = Scripts[random.Next(Scripts.Length)];
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Letter(random, script)));
        }
    }

    private static string Letter(Random random, (int First, int Last) script) => char.ConvertFromUtf32(random.Next(script.First, script.Last + 1));

    private static IEnumerable<string> OfSpecs()
    {
        string[] kinds = [".check.jsonl", ".replies.jsonl", ".reviews.jsonl", ".statements.jsonl", ".sentences.jsonl", ".subject.jsonl", ".pii.jsonl"];
        return Directory.GetFiles("specs", "*.jsonl", SearchOption.AllDirectories)
            .Where(name => kinds.Any(kind => name.EndsWith(kind, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(TextOf)
            .Where(text => text.Length > 0)
            .Distinct();
    }

    private static string TextOf(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";
    }

    private static string[] Evenly(string[] texts, int count) => [.. Enumerable.Range(0, count).Select(index => texts[(int)((long)index * texts.Length / count)])];
}
