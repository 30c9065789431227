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
                CrossValidate(new Specs(specs), isReply: false, JudgeOptions.Read(options));
                CrossValidate(new Specs(specs), isReply: true, JudgeOptions.Read(options));
                return 0;
            case ["train", var specs, var output, .. var options]:
                Train(new Specs(specs), output, JudgeOptions.Read(options));
                return 0;
            case ["thresholds", var specs, .. var options]:
                TryThresholds(new Specs(specs), JudgeOptions.Read(options));
                return 0;
            default:
                Console.Error.WriteLine($"usage: judge cross-validate SPECS OPTIONS | judge train SPECS OUTPUT OPTIONS | judge thresholds SPECS OPTIONS; options: {JudgeOptions.Usage}");
                return 2;
        }
    }

    private static void Train(Specs specs, string output, JudgeOptions options)
    {
        if (options.Tweets is null)
            Console.Error.WriteLine("Without tweets=FOLDER the model for posts stops more ordinary texts (docs/models/judge.md).");
        foreach (var (name, isReply) in (ReadOnlySpan<(string, bool)>)[("judge-posts.bin", false), ("judge-replies.bin", true)])
            File.WriteAllBytes(Path.Combine(output, name), options.Maker.File([.. specs.Training(isReply), .. options.Ordinary(isReply)]));
    }

    private static void CrossValidate(Specs specs, bool isReply, JudgeOptions options)
    {
        foreach (var (name, judgements) in Judgements(specs, isReply, options))
        {
            Console.WriteLine($"{name} ({judgements.Count} {(isReply ? "replies" : "posts")})");
            Console.WriteLine($"  model alone, stops caught where that share of the clear is left alone: {Figures.Curve(judgements)}");
            Console.WriteLine($"  rules alone    {Figures.Of(judgements, Thresholds.Never)}");
            Console.WriteLine($"  rules + model  {Figures.Of(judgements, isReply ? Thresholds.Replies : Thresholds.Posts)}");
        }
    }

    // What each pair of thresholds gives on cases left out and on files of ordinary texts.
    private static void TryThresholds(Specs specs, JudgeOptions options)
    {
        var sets = Judgements(specs, isReply: false, options);
        var thresholds = from block in (float[])[.2f, .25f, .28f, .3f, .35f, .4f, .5f, 2]
                         from bare in (float[])[block, .4f, .5f, .6f, 2]
                         from hold in (float[])[.3f, .35f, .4f, .45f, .5f, 2]
                         from soft in (float[])[.1f, .2f]
                         select Thresholds.Posts with { Block = block, BareBlock = bare, Hold = hold, Soft = soft };
        foreach (var each in thresholds)
        {
            foreach (var (name, judgements) in sets)
                Console.WriteLine($"block {each.Block:.00} {each.BareBlock:.00} hold {each.Hold:.00} soft {each.Soft:.00} {name,-12} {Figures.Of(judgements, each)}");
        }
    }

    // Each writer by a model that has not seen the writer, then all of them together, then what no model sees: the development cases and the files of ordinary texts, a line a text.
    private static List<(string Name, List<Judgement> Judgements)> Judgements(Specs specs, bool isReply, JudgeOptions options)
    {
        var examples = specs.Training(isReply);
        var ordinary = options.Ordinary(isReply);
        var maker = options.Maker with { IsTrial = true };
        var sets = new List<(string Name, List<Judgement> Judgements)>();
        foreach (var (writer, judgements) in CrossValidation.Run(examples, ordinary, maker))
            sets.Add((writer, judgements));
        sets.Add(("all writers", [.. sets.SelectMany(set => set.Judgements)]));

        var whole = maker.Make([.. examples, .. ordinary]);
        sets.Add(("development", [.. specs.Development(isReply).Select(example => Judgement.Of(whole, example))]));
        foreach (var path in isReply ? [] : options.Texts)
            sets.Add((Path.GetFileName(path), [.. Specs.Ordinary(path).Select(example => Judgement.Of(whole, example))]));
        return sets;
    }
}
