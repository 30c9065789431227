using System.Text.Json;

namespace GoodStanding.Benchmarks;

/// <summary>The texts that are measured on.</summary>
internal static class Texts
{
    public static List<string> Read(string[] files) => files.Length > 0 ? [.. files.SelectMany(File.ReadLines)] : [.. FromSpecs()];

    private static IEnumerable<string> FromSpecs()
    {
        foreach (var file in Directory.GetFiles("specs", "*.check.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var row = JsonDocument.Parse(line);
                yield return row.RootElement.GetProperty("text").GetString()!;
            }
        }
    }
}
