namespace GoodStanding.Training.Names;

/// <summary>Makes what the names recognizer is built of.</summary>
internal static class NamesCommand
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["clusters", var embeddings, var output]:
                WordClusterMaker.Make(embeddings, output);
                return 0;
            default:
                Console.Error.WriteLine("usage: names clusters EMBEDDINGS.json OUT.bin");
                return 2;
        }
    }
}
