using System.Runtime.Intrinsics;
using GoodStanding.Screening.Recognizers.Names;

namespace GoodStanding.Training.Names;

/// <summary>Fits the tagger: a linear-chain conditional random field by stochastic gradient with a step for each weight.</summary>
/// <remarks>Duchi, Hazan, Singer 2011 (the steps). One thread and a fixed seed: the same texts give the same model.</remarks>
internal sealed class NameTrainer(int bits)
{
    private const int Width = NameModel.Width;
    private const int Labels = 7;
    private const float Rate = 0.15f;
    private const float Decay = 2e-6f;

    private readonly float[] _rows = new float[Width << bits];
    private readonly float[] _rowSquares = new float[Width << bits];
    private readonly float[] _steps = new float[(Width + 1) * Width];
    private readonly float[] _stepSquares = new float[(Width + 1) * Width];

    public void Fit(IReadOnlyList<TrainingText> texts, int rounds)
    {
        var random = new Random(20_26);
        var order = texts.ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            var tokens = 0;
            foreach (var text in order)
            {
                loss += Learn(text, random, MathF.Pow(0.9f, round - 1));
                tokens += text.Labels.Length;
            }

            Console.WriteLine($"round {round}: loss {loss / tokens:0.0000} a token");
        }
    }

    /// <summary>Writes the model in whole numbers of one byte.</summary>
    public void Write(BinaryWriter file)
    {
        var scale = Math.Min(_rows.Max(Math.Abs), 4f) / 127;
        file.Write(bits);
        file.Write(scale);
        for (var from = 0; from <= Width; from++)
        {
            for (var to = 0; to < Width; to++)
                file.Write(IsPossible(from, to) ? _steps[(from * Width) + to] : -1e9f);
        }

        foreach (var weight in _rows)
            file.Write((sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127));
    }

    // A further word follows the first or a further word of the same kind.
    private static bool IsPossible(int from, int to) =>
        to < Labels && (to == 0 || to % 2 == 1 || (from < Labels && (from == to || from == to - 1)));

    private double Learn(TrainingText text, Random random, float rate)
    {
        var count = text.Labels.Length;
        if (count == 0)
            return 0;

        var facts = text.MaskedFacts(random);
        var rows = new int[count][];
        var spoken = new Vector256<float>[count];
        Span<int> some = stackalloc int[NameFeatures.Most];
        for (var token = 0; token < count; token++)
        {
            rows[token] = [.. some[..NameFeatures.Fill(facts, token + TokenFactsReader.Margin, bits, some)]];
            foreach (var row in rows[token])
                spoken[token] += Vector256.Create<float>(_rows.AsSpan(row * Width, Width));
        }

        return Update(text, rows, spoken, rate * text.Weight);
    }

    private double Update(TrainingText text, int[][] rows, Vector256<float>[] spoken, float rate)
    {
        var count = text.Labels.Length;
        var chain = new LabelChain(spoken, _steps, IsPossible);
        var sums = new float[(Width + 1) * Width];
        var loss = 0.0;
        for (var token = 0; token < count; token++)
        {
            var label = (int)text.Labels[token];
            loss -= Math.Log(Math.Max(chain.Likely(token, label), 1e-9));
            for (var at = 0; at < Labels; at++)
                sums[at] = chain.Likely(token, at) - (at == label ? 1 : 0);
            foreach (var row in rows[token])
                Step(_rows, _rowSquares, row * Width, sums.AsSpan(0, Labels), rate);
        }

        for (var token = 0; token < count; token++)
        {
            var from = token == 0 ? Width : (int)text.Labels[token - 1];
            sums.AsSpan().Clear();
            chain.AddSteps(token, sums);
            sums[(from * Width) + (int)text.Labels[token]] -= 1;
            for (var row = 0; row <= Width; row++)
                Step(_steps, _stepSquares, row * Width, sums.AsSpan(row * Width, Labels), rate);
        }

        return loss;
    }

    private static void Step(float[] weights, float[] squares, int start, ReadOnlySpan<float> slopes, float rate)
    {
        for (var at = 0; at < slopes.Length; at++)
        {
            if (MathF.Abs(slopes[at]) < 1e-4f)
                continue;

            var slope = slopes[at] + (Decay * weights[start + at]);
            squares[start + at] += slope * slope;
            weights[start + at] -= Rate * rate * slope / (MathF.Sqrt(squares[start + at]) + 0.3f);
        }
    }
}
