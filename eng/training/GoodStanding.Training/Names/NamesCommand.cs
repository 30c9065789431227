namespace GoodStanding.Training.Names;

/// <summary>Makes what the names recognizer is built of.</summary>
internal static class NamesCommand
{
    private const string Usage = """
        usage: names clusters EMBEDDINGS.json OUT.bin
               names gazetteers PACKAGES FOLDER
               names train SPECS PACKAGES OUT.bin [TWEETS]
               names answer CASES.jsonl
               names time CASES.jsonl
        """;

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["clusters", var embeddings, var output]:
                WordClusterMaker.Make(embeddings, output);
                return 0;
            case ["gazetteers", var packages, var folder]:
                GazetteerMaker.Make(packages, folder);
                return 0;
            case ["train", var specs, var packages, var output]:
                NameModelMaker.Make(specs, packages, null, output);
                return 0;
            case ["train", var specs, var packages, var output, var tweets]:
                NameModelMaker.Make(specs, packages, tweets, output);
                return 0;
            case ["answer", var cases]:
                NameAnswers.Write(cases, Console.Out);
                return 0;
            case ["time", var cases]:
                NameAnswers.Time(cases, Console.Out);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
