using System.Globalization;
using GoodStanding.Model;
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
                CrossValidate(new Specs(specs), isReply: false, Read(options));
                CrossValidate(new Specs(specs), isReply: true, Read(options));
                return 0;
            case ["train", var specs, var output, .. var options]:
                File.WriteAllBytes(Path.Combine(output, "judge-posts.bin"), Read(options).File(new Specs(specs).Training(isReply: false)));
                File.WriteAllBytes(Path.Combine(output, "judge-replies.bin"), Read(options).File(new Specs(specs).Training(isReply: true)));
                return 0;
            case ["thresholds", var specs, .. var texts]:
                TryThresholds(new Specs(specs), texts);
                return 0;
            default:
                Console.Error.WriteLine("usage: judge cross-validate SPECS [penalty=0.1] [features=60000] [fewest=2] [parts=0.15] [without=Kind,Kind] | judge train SPECS OUTPUT | judge thresholds SPECS TEXTS...");
                return 2;
        }
    }

    private static void CrossValidate(Specs specs, bool isReply, ModelMaker maker)
    {
        var examples = specs.Training(isReply);
        var byWriter = CrossValidation.Run(examples, maker);
        foreach (var (writer, judgements) in byWriter)
            Print(writer, judgements, isReply);
        Print("all writers", [.. byWriter.Values.SelectMany(judgements => judgements)], isReply);

        var whole = (maker with { IsTrial = true }).Make(examples);
        Print("development", [.. specs.Development(isReply).Select(example => Judgement.Of(whole, example))], isReply);
    }

    // What each pair of thresholds gives on cases left out and on files of ordinary texts, a line a text.
    private static void TryThresholds(Specs specs, string[] texts)
    {
        var examples = specs.Training(isReply: false);
        var sets = CrossValidation.Run(examples, new()).GroupBy(writer => writer.Key is "gs" or "lead" ? "ours" : "train")
            .ToDictionary(group => group.Key, group => group.SelectMany(writer => writer.Value).ToList());
        var model = new ModelMaker { IsTrial = true }.Make(examples);
        sets["development"] = [.. specs.Development(isReply: false).Select(example => Judgement.Of(model, example))];
        foreach (var path in texts)
        {
            sets[Path.GetFileName(path)] = [.. File.ReadLines(path).Where(line => line.Length > 0)
                .Select(line => Judgement.Of(model, Example.Of(new Case("nobody", line, ScreeningContext.Default, 0, 0, [], []))))];
        }

        foreach (var block in (float[])[.15f, .2f, .25f, .3f, .35f, .4f, .5f, .6f, .7f, 2])
        {
            foreach (var hold in (float[])[.4f, .5f, .6f, .7f, 2])
            {
                foreach (var (name, judgements) in sets)
                    Console.WriteLine($"block {block:.00} hold {hold:.00} {name,-12} {Figures.Of(judgements, new(block, hold, .3f))}");
            }
        }
    }

    private static void Print(string name, List<Judgement> judgements, bool isReply)
    {
        Console.WriteLine($"{name} ({judgements.Count} {(isReply ? "replies" : "posts")})");
        Console.WriteLine($"  model alone, stops caught where that share of the clear is left alone: {Figures.Curve(judgements)}");
        Console.WriteLine($"  rules alone    {Figures.Of(judgements, new Thresholds(2, 2, 0))}");
        Console.WriteLine($"  rules + model  {Figures.Of(judgements, isReply ? Thresholds.Replies : Thresholds.Posts)}");
    }

    private static ModelMaker Read(string[] options)
    {
        var maker = new ModelMaker();
        foreach (var option in options.Select(option => option.Split('=')))
        {
            maker = option[0] switch
            {
                "penalty" => maker with { Penalty = double.Parse(option[1], CultureInfo.InvariantCulture) },
                "features" => maker with { MostFeatures = int.Parse(option[1], CultureInfo.InvariantCulture) },
                "fewest" => maker with { Fewest = int.Parse(option[1], CultureInfo.InvariantCulture) },
                "parts" => maker with { PartWeight = float.Parse(option[1], CultureInfo.InvariantCulture) },
                "without" => maker with { Without = [.. option[1].Split(',').Select(Enum.Parse<FeatureKind>)] },
                _ => throw new ArgumentException($"No such option: {option[0]}"),
            };
        }

        return maker;
    }
}
