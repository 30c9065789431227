using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>What the big tables say of a word: its clusters, and how common it is as a name (see <see cref="NameLists"/>).</summary>
/// <remarks>
/// Each word of a text is asked for and the tables are larger than a processor's near caches; so they are merged into one when the program
/// starts, in which a word stands at the place that its key names or, where that is taken, soon behind it.
/// </remarks>
internal readonly record struct WordFacts(uint Key, ushort Cluster, byte Coarse, byte Lists)
{
    private const int Bits = 18;

    // The words that come last may stand behind their places.
    private const int Behind = 1024;
    private static readonly WordFacts[] All = Merge(WordClusters.Read(), NameLists.Read("first-names"), NameLists.Read("surnames"));

    [ThreadStatic]
    private static Recent<WordFacts>? s_recent;

    /// <summary>The facts of the word with that key; all 0 when no table has it.</summary>
    public static WordFacts Of(ulong key) => (s_recent ??= new(Find)).Of(key);

    private static WordFacts Find(ulong key)
    {
        var kept = (uint)(key >> 32);
        var at = Home(kept);
        while (All[at].Key != kept && All[at] != default)
            at++;
        return All[at];
    }

    private static WordFacts[] Merge(WordTable clusters, WordTable given, WordTable surnames)
    {
        var all = new WordFacts[(1 << Bits) + Behind];
        int cluster = 0, first = 0, last = 0;
        for (var next = 0; NextKey(clusters, cluster, NextKey(given, first, NextKey(surnames, last, ulong.MaxValue))) is not ulong.MaxValue and var key; next++)
        {
            var fine = ValueOf(clusters, ref cluster, key);
            var lists = NameLists.Levels(ValueOf(given, ref first, key), ValueOf(surnames, ref last, key));

            // The keys come in order, so that each stands at its own place or right behind the one before.
            next = Math.Max(next, Home((uint)key));
            all[next] = new((uint)key, (ushort)fine, WordClusters.CoarseOf(fine), (byte)lists);
        }

        return all;
    }

    private static int Home(uint key) => (int)(key >> (32 - Bits));

    private static ulong NextKey(WordTable table, int at, ulong other) => at < table.Keys.Length ? Math.Min(table.Keys[at], other) : other;

    private static int ValueOf(WordTable table, ref int at, ulong key) => at < table.Keys.Length && table.Keys[at] == key ? table.Values[at++] : 0;
}
