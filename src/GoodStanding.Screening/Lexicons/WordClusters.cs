namespace GoodStanding.Screening.Lexicons;

/// <summary>Groups of words that are used alike, so that what a model learnt of one word it knows of its neighbours.</summary>
/// <remarks>
/// Made by <c>names clusters</c> of eng/training from published word vectors (docs/models/names.md). Numbers begin at 1; 0 is a word
/// that is in no cluster. Several hundred fine clusters lie in some dozens of coarse ones.
/// </remarks>
internal static class WordClusters
{
    private static readonly WordTable Words;
    private static readonly byte[] Coarser;

    static WordClusters()
    {
        using var file = new BinaryReader(typeof(WordClusters).Assembly.GetManifestResourceStream("models/word-clusters.bin")!);
        Coarser = file.ReadBytes(file.ReadInt32());
        Words = WordTable.Read(file);
    }

    /// <summary>How many fine clusters there are, with number 0.</summary>
    public static int Count => Coarser.Length;

    /// <summary>The fine cluster of the word with the key.</summary>
    public static int Of(ulong key) => Words.Of(key);

    /// <summary>The coarse cluster that a fine one lies in.</summary>
    public static int CoarseOf(int cluster) => Coarser[cluster];
}
