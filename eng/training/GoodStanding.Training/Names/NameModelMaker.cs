namespace GoodStanding.Training.Names;

/// <summary>Makes data/models/names.bin from our own cases and sentences and, where a folder of them is given, from published tweets.</summary>
internal static class NameModelMaker
{
    private const int Bits = 18;
    private const int Rounds = 6;
    private const int Copies = 12;

    public static void Make(string specs, string packages, string? tweets, string output)
    {
        var random = new Random(20_26);
        var sentences = new SentenceMaker(new NameMaker(NameSources.Read(packages), random), random);
        List<LabelledText> own =
        [
            .. LabelledText.ReadCases(Path.Combine(specs, "train", "span.pii.jsonl"), 1),
            .. LabelledText.ReadCases(Path.Combine(specs, "train", "span.names_in_prose.jsonl"), 1),
        ];
        List<LabelledText> cases = [.. PeopleInCases.Read(specs, 1)];
        List<LabelledText> others = tweets is null ? [] : [.. ReadTweets(tweets)];
        var named = cases.Where(text => text.Names.Count > 0).ToList();
        List<LabelledText> all =
        [
            .. own,
            .. own.Select(text => text.InSmallLetters(0.5f)),
            .. own.Select(sentences.Rename),
            .. own.Select(sentences.Rename),
            .. cases,
            .. named.Select(text => text.InSmallLetters(0.5f)),
            .. named.Select(sentences.Rename),
            .. others,
            .. others.Where(text => text.Names.Count > 0).Select(sentences.Rename),
            .. sentences.Fill(Path.Combine(specs, "names", "sentences.txt"), Copies, 0.7f),
        ];

        Console.WriteLine($"{own.Count} cases with all names marked, {cases.Count} with people marked, {others.Count} tweets; {all.Count} texts with what is made of them");
        var trainer = new NameTrainer(Bits);
        trainer.Fit([.. all.Select(text => new TrainingText(text))], Rounds);
        using var file = new BinaryWriter(File.Create(output));
        trainer.Write(file);
    }

    private static IEnumerable<LabelledText> ReadTweets(string folder)
    {
        string[] files = [Path.Combine("btc", "btc.train"), Path.Combine("wnut17", "wnut17train.conll"), Path.Combine("tweebank_ner", "train.bio")];
        return files.SelectMany(file => TaggedTweets.Read(Path.Combine(folder, file), 1));
    }
}
