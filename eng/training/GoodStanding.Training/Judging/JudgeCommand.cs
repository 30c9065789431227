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
            case ["ordinary", var specs, var texts, .. var options]:
                Ordinary(new Specs(specs), texts, Read(options));
                return 0;
            default:
                Console.Error.WriteLine("usage: judge cross-validate SPECS [penalty=0.1] [features=60000] [fewest=2] [parts=0.15] [without=Kind,Kind] | judge train SPECS OUTPUT | judge ordinary SPECS TEXTS");
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

    // How high ordinary texts score, a line a text: where a threshold gives few false alarms.
    private static void Ordinary(Specs specs, string texts, ModelMaker maker)
    {
        var model = (maker with { IsTrial = true }).Make(specs.Training(isReply: false));
        List<Judgement> all = [.. File.ReadLines(texts).Where(line => line.Length > 0)
            .Select(line => Judgement.Of(model, Example.Of(new Case("nobody", line, ScreeningContext.Default, 0, 0, [], []))))];
        float[] stop = [.. all.Select(item => item.Stop).Order()], careful = [.. all.Select(item => item.Careful).Order()];
        foreach (var share in (double[])[.5, .8, .9, .95, .97, .98, .99, .995])
            Console.WriteLine($"{share:.000} of texts score at most: stop {stop[(int)(share * stop.Length)]:.00}, careful {careful[(int)(share * careful.Length)]:.00}");
        Console.WriteLine($"rules alone stop {all.Count(item => item.Rules == Verdict.Stop)}, ask to reconsider {all.Count(item => item.Rules == Verdict.Reconsider)} of {all.Count}");
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
