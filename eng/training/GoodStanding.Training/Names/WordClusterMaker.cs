using GoodStanding.Text.Lexicons;


namespace GoodStanding.Training.Names;

/// <summary>Makes data/models/word-clusters.bin: which words are used alike.</summary>
internal static class WordClusterMaker
{
    private const int MostWords = 80_000;
    private const int Fine = 512;
    private const int Coarse = 64;

    public static void Make(string embeddings, string output)
    {
        var vectors = WordVectors.Read(embeddings, MostWords);
        var dimensions = vectors.Dimensions;
        var (fine, middles) = WordGrouping.Group(vectors.Words.Count, dimensions, word => vectors.Of(word).ToArray(), Fine);
        var (coarse, _) = WordGrouping.Group(Fine, dimensions, group => middles[(group * dimensions)..((group + 1) * dimensions)], Coarse);

        using var file = new BinaryWriter(File.Create(output));
        file.Write(Fine + 1);
        file.Write((byte)0);
        foreach (var group in coarse)
            file.Write((byte)(group + 1));
        WordTable.Write(file, vectors.Words.Select((word, at) => (word, (ushort)(fine[at] + 1))));

        foreach (var group in fine.Select((group, at) => (group, at)).GroupBy(word => word.group).OrderBy(group => group.Key).Take(24))
            Console.WriteLine($"{group.Key + 1,4} {group.Count(),5} {string.Join(' ', group.Take(14).Select(word => vectors.Words[word.at]))}");
    }
}
