using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>What the big tables say of a word: its clusters, and how common it is as a name.</summary>
/// <remarks>
/// The tables are larger than a processor's near caches and a text's words are mostly the same few thousand (Zipf 1935), so each
/// thread keeps the last answers in a small table of its own: one look instead of three far ones.
/// </remarks>
internal readonly record struct WordFacts(ulong Key, ushort Cluster, ushort Coarse, uint Lists)
{
    private const int Kept = 4096;

    [ThreadStatic]
    private static WordFacts[]? s_kept;

    public static WordFacts Of(ulong key)
    {
        ref var kept = ref (s_kept ??= new WordFacts[Kept])[key % Kept];
        if (kept.Key != key)
        {
            var cluster = WordClusters.Of(key);
            kept = new(key, (ushort)cluster, (ushort)WordClusters.CoarseOf(cluster), NameLists.Of(key));
        }

        return kept;
    }
}
