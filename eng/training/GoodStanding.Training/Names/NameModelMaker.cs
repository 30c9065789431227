namespace GoodStanding.Training.Names;

/// <summary>Makes data/models/names.bin from our own cases and, where a folder of them is given, from published tweets.</summary>
internal static class NameModelMaker
{
    private const int Bits = 16;
    private const int Rounds = 10;

    public static void Make(string specs, string? tweets, string output)
    {
        List<LabelledText> texts =
        [
            .. LabelledText.ReadCases(Path.Combine(specs, "train", "span.pii.jsonl"), 1),
            .. LabelledText.ReadCases(Path.Combine(specs, "train", "span.names_in_prose.jsonl"), 1),
        ];
        var own = texts.Count;
        texts.AddRange(texts.ToList().Select(text => text.InSmallLetters(0.5f)));
        if (tweets is not null)
            texts.AddRange(ReadTweets(tweets));

        Console.WriteLine($"{own} texts of our own, {texts.Count} with small letters and tweets");
        var trainer = new NameTrainer(Bits);
        trainer.Fit([.. texts.Select(text => new TrainingText(text))], Rounds);
        using var file = new BinaryWriter(File.Create(output));
        trainer.Write(file);
    }

    private static IEnumerable<LabelledText> ReadTweets(string folder)
    {
        string[] files = [Path.Combine("btc", "btc.train"), Path.Combine("wnut17", "wnut17train.conll"), Path.Combine("tweebank_ner", "train.bio")];
        return files.SelectMany(file => TaggedTweets.Read(Path.Combine(folder, file), 1));
    }
}
