using GoodStanding.Screening.Judging;

namespace GoodStanding.Training.Judging;

/// <summary>Trains and cross-validates the judging models.</summary>
internal static class JudgeCommand
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["cross-validate", var specs, .. var options]:
                foreach (var isReply in (bool[])[false, true])
                    CrossValidate(Path.GetFullPath(specs), isReply, Read(options));
                return 0;
            case ["train", var specs, var output, .. var options]:
                File.WriteAllBytes(Path.Combine(output, "judge-posts.bin"), Read(options).File(Examples(TrainingFiles(specs), isReply: false)));
                File.WriteAllBytes(Path.Combine(output, "judge-replies.bin"), Read(options).File(Examples(TrainingFiles(specs), isReply: true)));
                return 0;
            default:
                Console.Error.WriteLine("usage: judge cross-validate SPECS | judge train SPECS OUTPUT");
                return 2;
        }
    }

    private static void CrossValidate(string specs, bool isReply, ModelMaker maker)
    {
        var examples = Examples(TrainingFiles(specs), isReply);
        var all = new List<Judgement>();
        foreach (var writer in examples.Select(example => example.Case.Writer).Distinct().Order())
        {
            var model = maker.Make([.. examples.Where(example => example.Case.Writer != writer)]);
            List<Judgement> held = [.. examples.Where(example => example.Case.Writer == writer).Select(example => Judgement.Of(model, example))];
            Print(writer, held);
            all.AddRange(held);
        }

        Print("all writers", all);
        var whole = maker.Make(examples);
        List<Judgement> development = [.. Examples([$"{specs}/development/check.jsonl", $"{specs}/development/replies.jsonl"], isReply).Select(example => Judgement.Of(whole, example))];
        Print("development", development);
    }

    private static void Print(string name, List<Judgement> judgements) =>
        Console.WriteLine($"{name,-12} {judgements.Count,5}  order {Figures.Order(judgements):.0000}  stop caught at clear left alone  {Figures.Curve(judgements)}");

    private static List<string> TrainingFiles(string specs) =>
        [.. Directory.EnumerateFiles(specs, "*.jsonl", SearchOption.AllDirectories)
            .Where(path => !path.Contains("development", StringComparison.Ordinal) && (path.EndsWith(".check.jsonl", StringComparison.Ordinal) || path.EndsWith(".replies.jsonl", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];

    private static List<Example> Examples(IEnumerable<string> files, bool isReply) =>
        [.. files.SelectMany(Case.ReadFile).Where(item => item.IsReply == isReply).Select(item => Example.Of(item, 0.5f))];

    private static ModelMaker Read(string[] options)
    {
        var maker = new ModelMaker();
        foreach (var option in options.Select(option => option.Split('=')))
        {
            maker = option[0] switch
            {
                "penalty" => maker with { Penalty = double.Parse(option[1], System.Globalization.CultureInfo.InvariantCulture) },
                "features" => maker with { MostFeatures = int.Parse(option[1], System.Globalization.CultureInfo.InvariantCulture) },
                "parts" => maker with { PartWeight = float.Parse(option[1], System.Globalization.CultureInfo.InvariantCulture) },
                "fewest" => maker with { Fewest = int.Parse(option[1], System.Globalization.CultureInfo.InvariantCulture) },
                "without" => maker with { Without = [.. option[1].Split(',').Select(Enum.Parse<FeatureKind>)] },
                "trial" => maker with { IsTrial = true },
                _ => throw new ArgumentException($"No such option: {option[0]}"),
            };
        }

        return maker;
    }
}
