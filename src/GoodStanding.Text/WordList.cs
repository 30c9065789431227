using System.Collections.Frozen;
using System.Globalization;

namespace GoodStanding.Text;

/// <summary>Common English words with their frequency: what a hashtag or a disguised word is made of.</summary>
internal static class WordList
{
    private const int LongestWord = 18;

    private static readonly Lazy<FrozenDictionary<ulong, double>> Costs = new(Read);

    public static bool Contains(ReadOnlySpan<char> word) => Costs.Value.ContainsKey(WordKey.Of(word));

    /// <summary>Where to cut a run of small letters into words, as the ends of the parts; empty when it is no row of known words.</summary>
    /// <remarks>The cheapest path over word costs, -log of the frequency (Norvig, Natural Language Corpus Data, 2009).</remarks>
    public static List<int> Cut(ReadOnlySpan<char> letters)
    {
        var costs = Costs.Value;
        var best = new double[letters.Length + 1];
        var from = new int[letters.Length + 1];
        best.AsSpan(1).Fill(double.PositiveInfinity);
        for (var start = 0; start < letters.Length; start++)
        {
            for (var end = start + 1; double.IsFinite(best[start]) && end <= Math.Min(letters.Length, start + LongestWord); end++)
            {
                if (costs.TryGetValue(WordKey.Of(letters[start..end]), out var cost) && best[start] + cost < best[end])
                {
                    best[end] = best[start] + cost;
                    from[end] = start;
                }
            }
        }

        var cuts = new List<int>();
        for (var end = double.IsFinite(best[^1]) ? letters.Length : 0; end > 0; end = from[end])
            cuts.Add(end);

        cuts.Reverse();
        return cuts;
    }

    private static FrozenDictionary<ulong, double> Read()
    {
        using var file = typeof(WordList).Assembly.GetManifestResourceStream("words.txt")!;
        using var reader = new StreamReader(file);
        var counts = reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));
        var all = counts.Values.Sum();
        return counts.ToFrozenDictionary(row => WordKey.Of(row.Key), row => Math.Log(all / row.Value));
    }
}
