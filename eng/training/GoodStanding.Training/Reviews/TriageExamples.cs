using System.Text.Json;
using System.Text.Json.Serialization;
using GoodStanding.Allegations;
using GoodStanding.Allegations.Deep;
using GoodStanding.Allegations.Judging;
using GoodStanding.Encoders;
using GoodStanding.Encoders.Pieces;
using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Training.Deep;

namespace GoodStanding.Training.Reviews;

/// <summary>Writes what reviews/train.py learns from, a line a case: the pieces of its text window by window, its signs and features, its labels.</summary>
internal static class TriageExamples
{
    public static int Run(string[] args)
    {
        if (args is not [var weights, var output, .. var files] || files.Length == 0)
        {
            Console.Error.WriteLine("usage: triage-examples ENCODER.weights OUTPUT.jsonl CASES.reviews.jsonl ...");
            return 2;
        }

        using var mapped = new MappedEncoder(weights);
        if (mapped.State.Encoder is not { } encoder)
        {
            Console.Error.WriteLine(mapped.State.Sentence);
            return 1;
        }

        File.WriteAllText(Path.ChangeExtension(output, ".names.json"), JsonSerializer.Serialize(new Names(WeighedInputs.Fast, WeighedInputs.Deep, Judgement.Names), TriageRowJson.Default.Names));
        using var writer = new StreamWriter(output);
        foreach (var item in files.SelectMany(ReviewCase.ReadFile))
            writer.WriteLine(JsonSerializer.Serialize(RowOf(item, encoder), TriageRowJson.Default.Row));
        return 0;
    }

    private static Row RowOf(ReviewCase item, SentenceEncoder encoder)
    {
        var reading = new ReviewReading(item.Review);
        var signs = new float[ReviewSigns.Names.Count];
        ReviewSigns.Read(reading, signs);
        FeatureList words = new(), context = new();
        ReviewFeatures.ReadWords(reading, words);
        ReviewFeatures.ReadContext(reading, context);
        var opening = ReviewHeads.RatingWords(reading.Rating);
        var pieces = encoder.Encode(opening + item.Review.ReviewBody, mostWindows: 1).Pieces;
        var evidence = item.Evidence.Select(quote => (Start: item.Review.ReviewBody.IndexOf(quote, StringComparison.Ordinal), quote.Length))
            .Where(found => found.Start >= 0).Select(found => new TextSpan(opening.Length + found.Start, found.Length)).ToList();
        return new(
            item.Writer, item.Review.Id, item.Review.ReviewBody, [.. Windows(pieces)], [.. pieces.Select(piece => evidence.Exists(piece.Span.Overlaps) ? 1 : 0)],
            signs, words.Keys.ToArray(), context.Keys.ToArray(),
            (int)item.Class, [.. item.AlsoDefensible.Select(other => (int)other)], [.. item.Types.Select(type => (int)type)], item.IsUrgent);
    }

    // As the encoder does it: a window ends where a word ends.
    private static IEnumerable<int[]> Windows(IReadOnlyList<Piece> pieces)
    {
        for (var start = 0; start < pieces.Count;)
        {
            var end = Math.Min(pieces.Count, start + SentenceEncoder.MostPieces);
            while (end < pieces.Count && end > start + 1 && !pieces[end].BeginsWord)
                end--;
            yield return [.. Enumerable.Range(start, end - start).Select(at => pieces[at].Id)];
            start = end;
        }
    }

    internal sealed record Names(IReadOnlyList<string> Fast, IReadOnlyList<string> Deep, IReadOnlyList<string> Outputs);

    internal sealed record Row(
        string Writer, string Id, string Text, int[][] Windows, int[] Evidence, float[] Signs, uint[] Words, uint[] Context,
        int Class, int[] AlsoDefensible, int[] Types, bool IsUrgent);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TriageExamples.Row))]
[JsonSerializable(typeof(TriageExamples.Names))]
internal sealed partial class TriageRowJson : JsonSerializerContext;
