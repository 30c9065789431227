using System.Collections.Frozen;
using System.Globalization;

namespace GoodStanding.Text;

/// <summary>Common English words with their frequency: what a hashtag or a disguised word is made of.</summary>
internal static class WordList
{
    private const int LongestWord = 18;

    private static readonly Lazy<FrozenDictionary<string, double>> Costs = new(Read);

    public static bool Contains(string word) => Costs.Value.ContainsKey(word);

    /// <summary>Where to cut a run of small letters into words, as the ends of the parts; empty when it is no row of known words.</summary>
    /// <remarks>The cheapest path over word costs, -log of the frequency (Norvig, Natural Language Corpus Data, 2009).</remarks>
    public static List<int> Cut(string letters)
    {
        var best = new double[letters.Length + 1];
        var from = new int[letters.Length + 1];
        for (var end = 1; end <= letters.Length; end++)
        {
            best[end] = double.PositiveInfinity;
            for (var start = Math.Max(0, end - LongestWord); start < end; start++)
            {
                if (double.IsFinite(best[start]) && Costs.Value.TryGetValue(letters[start..end], out var cost) && best[start] + cost < best[end])
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

    private static FrozenDictionary<string, double> Read()
    {
        using var file = typeof(WordList).Assembly.GetManifestResourceStream("words.txt")!;
        using var reader = new StreamReader(file);
        var counts = reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));
        var all = counts.Values.Sum();
        return counts.ToFrozenDictionary(row => row.Key, row => Math.Log(all / row.Value));
    }
}
