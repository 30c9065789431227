using System.Text.Json;
using System.Text.Json.Serialization;
using GoodStanding.Encoders;
using GoodStanding.Model;
using GoodStanding.Training.Judging;

namespace GoodStanding.Training.Deep;

/// <summary>Writes what deep/train.py learns from, a line a case: the pieces of its text, its labels, and what the fast stage says when it has not seen the writer.</summary>
internal static class DeepExamples
{
    public static int Run(string[] args)
    {
        if (args is not [var specsFolder, var weights, var output, .. var words])
        {
            Console.Error.WriteLine($"usage: deep-examples SPECS ENCODER.weights OUTPUT.jsonl OPTIONS; options: {JudgeOptions.Usage}");
            return 2;
        }

        using var mapped = new MappedEncoder(weights);
        if (mapped.State.Encoder is not { } encoder)
        {
            Console.Error.WriteLine(mapped.State.Sentence);
            return 1;
        }

        var options = JudgeOptions.Read(words);
        var specs = new Specs(specsFolder);
        using var writer = new StreamWriter(output);
        foreach (var isReply in (bool[])[false, true])
        {
            // The linear model has not learnt from the deep stage's own cases, so it may judge those as it is.
            var (training, ordinary, maker) = (specs.Training(isReply), options.Ordinary(isReply), options.Maker with { IsTrial = true });
            var model = maker.Make([.. training, .. ordinary]);
            foreach (var judgement in CrossValidation.Run(training, ordinary, maker).Values.SelectMany(all => all).Concat(specs.Deep(isReply).Select(example => Judgement.Of(model, example))))
                Write(writer, encoder, judgement);
            foreach (var example in ordinary)
                Write(writer, encoder, new(example, 0, 0, 0));
        }

        return 0;
    }

    private static void Write(StreamWriter writer, SentenceEncoder encoder, Judgement judgement)
    {
        var (item, example) = (judgement.Case, judgement.Example);
        var pieces = encoder.Encode(item.Text, mostWindows: 1).Pieces;
        var flags = item.Flags.Select(flag => (Start: item.Text.IndexOf(flag, StringComparison.Ordinal), flag.Length))
            .Where(flag => flag.Start >= 0).Select(flag => new TextSpan(flag.Start, flag.Length)).ToList();
        writer.WriteLine(JsonSerializer.Serialize(
            new Row(
                example.IsOrdinary ? "ordinary" : "train", item.Writer, item.Text, item.IsReply,
                [.. pieces.Select(piece => piece.Id)], [.. pieces.Select(piece => flags.Exists(piece.Span.Overlaps) ? 1 : 0)],
                item.Stop, item.Careful, [.. item.Categories.Select(category => (int)category)], item.Subject is { } subject ? (int)subject : -1,
                [judgement.Stop, judgement.Careful, judgement.Privacy], (int)example.Rules, example.IsOfCare),
            RowJson.Default.Row));
    }

    internal sealed record Row(
        string Set, string Writer, string Text, bool IsReply, int[] Ids, int[] Flagged,
        float Stop, float Careful, int[] Categories, int Subject, float[] Fast, int Rules, bool IsOfCare);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(DeepExamples.Row))]
internal sealed partial class RowJson : JsonSerializerContext;
