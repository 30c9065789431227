using System.Buffers;
using System.Runtime.Intrinsics;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Says for each token how likely each label is, with the whole text in view.</summary>
/// <remarks>
/// Forward and backward sums over the chain of labels (Rabiner 1989), eight labels to a vector, scaled at each token. Only candidates are
/// weighed; each run of them is a chain of its own.
/// </remarks>
internal static class NameTagger
{
    private static readonly Vector256<float> NoName = Vector256.Create(1f, 0, 0, 0, 0, 0, 0, 0);
    private static readonly Vector256<float> Given = Vector256.Create(1f, 1, 1, 1, 1, 1, 1, 0);

    /// <summary>Fills, for each token, how likely each label is.</summary>
    public static void Tag(TextDocument document, NameModel model, Span<Vector256<float>> likely)
    {
        var count = document.Tokens.Length;
        var facts = ArrayPool<TokenFacts>.Shared.Rent(count + (2 * TokenFactsReader.Margin));
        var spoken = ArrayPool<Vector256<float>>.Shared.Rent(count);
        try
        {
            TokenFactsReader.Read(document, facts.AsSpan(0, count + (2 * TokenFactsReader.Margin)));
            for (var first = 0; first < count;)
            {
                var end = Speak(facts, first, model, spoken.AsSpan(0, count));
                if (end > first)
                    Chain(spoken.AsSpan(first..end), model.Steps, first == 0 ? NameModel.Start : 0, end == count ? Given : BeforeNone(model.Steps), likely[first..end]);
                if (end < count)
                    likely[end++] = NoName;
                first = end;
            }
        }
        finally
        {
            ArrayPool<TokenFacts>.Shared.Return(facts);
            ArrayPool<Vector256<float>>.Shared.Return(spoken);
        }
    }

    // Weighs the candidates from the first on, up to a token that is none; says where that stands.
    private static int Speak(ReadOnlySpan<TokenFacts> facts, int first, NameModel model, Span<Vector256<float>> spoken)
    {
        Span<int> rows = stackalloc int[NameFeatures.Most];
        var token = first;
        for (; token < spoken.Length && model.Candidates.Has(facts, token + TokenFactsReader.Margin); token++)
        {
            var filled = NameFeatures.Fill(facts, token + TokenFactsReader.Margin, model.Bits, rows);
            var sum = model.Sum(rows[..filled]);
            spoken[token] = Vector256.Exp(Vector256.Min(sum - Vector256.Create(sum[0]), Vector256.Create(40f))) * Given;
        }

        return token;
    }

    // A token that is no candidate parts the chain: before it and behind it nothing is told but that it is no name.
    private static void Chain(ReadOnlySpan<Vector256<float>> spoken, Vector256<float>[] steps, int before, Vector256<float> after, Span<Vector256<float>> likely)
    {
        likely[0] = ToOne(spoken[0] * steps[before]);
        for (var token = 1; token < spoken.Length; token++)
            likely[token] = ToOne(Onward(likely[token - 1], steps) * spoken[token]);

        likely[^1] = ToOne(likely[^1] * after);
        for (var token = spoken.Length - 2; token >= 0; token--)
        {
            after = ToOne(Back(after * spoken[token + 1], steps));
            likely[token] = ToOne(likely[token] * after);
        }
    }

    private static Vector256<float> BeforeNone(Vector256<float>[] steps) => ToOne(Back(NoName, steps));

    private static Vector256<float> Onward(Vector256<float> before, Vector256<float>[] steps)
    {
        var sum = Vector256<float>.Zero;
        for (var from = 0; from < NameModel.Width - 1; from++)
            sum += Vector256.Create(before[from]) * steps[from];

        return sum;
    }

    private static Vector256<float> Back(Vector256<float> after, Vector256<float>[] steps) => Vector256.Create(
        Vector256.Dot(steps[0], after), Vector256.Dot(steps[1], after), Vector256.Dot(steps[2], after), Vector256.Dot(steps[3], after),
        Vector256.Dot(steps[4], after), Vector256.Dot(steps[5], after), Vector256.Dot(steps[6], after), 0);

    private static Vector256<float> ToOne(Vector256<float> sums) => sums / Vector256.Max(Vector256.Create(Vector256.Sum(sums)), Vector256.Create(1e-30f));
}
