using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Lexicons;

/// <summary>Groups of words that are used alike, so that what a model learnt of one word it knows of its neighbours.</summary>
/// <remarks>
/// Made by <c>names clusters</c> of eng/training from published word vectors (docs/models/names.md). Numbers begin at 1; 0 is a word
/// that is in no cluster. Several hundred fine clusters lie in some dozens of coarse ones.
/// </remarks>
internal static class WordClusters
{
    private static readonly byte[] Coarser = ReadCoarser();

    /// <summary>How many fine clusters there are, with number 0.</summary>
    public static int Count => Coarser.Length;

    /// <summary>The coarse cluster that a fine one lies in.</summary>
    public static byte CoarseOf(int cluster) => Coarser[cluster];

    /// <summary>Reads which word lies in which fine cluster.</summary>
    public static WordTable Read()
    {
        using var file = Open();
        file.BaseStream.Position = sizeof(int) + Count;
        return WordTable.Read(file);
    }

    private static byte[] ReadCoarser()
    {
        using var file = Open();
        return file.ReadBytes(file.ReadInt32());
    }

    private static BinaryReader Open() => new(typeof(WordClusters).Assembly.GetManifestResourceStream("models/word-clusters.bin")!);
}
