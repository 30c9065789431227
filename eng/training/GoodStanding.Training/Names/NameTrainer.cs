using System.Runtime.Intrinsics;
using GoodStanding.Screening.Recognizers.Names;

namespace GoodStanding.Training.Names;

/// <summary>Fits the tagger: a linear-chain conditional random field by stochastic gradient.</summary>
/// <remarks>
/// One thread and a fixed seed: the same texts give the same model. Where only people are marked, the other labels of a text are open and
/// the model is pulled only towards what is known.
/// </remarks>
internal sealed class NameTrainer(int bits)
{
    private const int Width = NameModel.Width;
    private const int Labels = 7;

    private readonly WeightTable _rows = new(Width << bits);
    private readonly WeightTable _steps = new((Width + 1) * Width);
    private NameCandidates _candidates = new([]);

    public void Fit(IReadOnlyList<TrainingText> texts, int rounds)
    {
        _candidates = CandidateClusters.Of(texts);
        foreach (var text in texts)
            text.Weigh(_candidates);

        var random = new Random(20_26);
        var order = texts.ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var text in order)
                loss += Learn(text, random, MathF.Pow(0.9f, round - 1));

            if (round > rounds / 2)
            {
                _rows.Keep();
                _steps.Keep();
            }

            Console.WriteLine($"round {round}: loss {loss / order.Sum(text => text.Labels.Length):0.0000} a token");
        }
    }

    /// <summary>Writes the model in whole numbers of one byte.</summary>
    public void Write(BinaryWriter file)
    {
        var rows = _rows.Mean();
        var steps = _steps.Mean();
        var scale = Math.Min(rows.Max(Math.Abs), 4f) / 127;
        file.Write(bits);
        file.Write(scale);
        for (var from = 0; from <= Width; from++)
        {
            for (var to = 0; to < Width; to++)
                file.Write(LabelChain.IsPossible(from, to) ? steps[(from * Width) + to] : -1e9f);
        }

        file.Write(_candidates.Clusters.Count);
        foreach (var isWeighed in _candidates.Clusters)
            file.Write(isWeighed);
        foreach (var weight in rows)
            file.Write((sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127));
    }

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
            rows[token] = text.IsWeighed[token] ? [.. some[..NameFeatures.Fill(facts, token + TokenFactsReader.Margin, bits, some)]] : [];
            foreach (var row in rows[token])
                spoken[token] += Vector256.Create(_rows.At(row * Width, Width));
        }

        return Update(text, rows, spoken, rate * text.Weight);
    }

    private double Update(TrainingText text, int[][] rows, Vector256<float>[] spoken, float rate)
    {
        var chain = new LabelChain(spoken, _steps.Weights, (token, label) => label == 0 || text.IsWeighed[token]);
        var known = new LabelChain(spoken, _steps.Weights, text.Allows);
        var slopes = new float[Width];
        var loss = 0.0;
        for (var token = 0; token < rows.Length; token++)
        {
            loss -= Math.Log(Math.Max(chain.Likely(token, (int)text.Labels[token]), 1e-9));
            for (var label = 0; label < Labels; label++)
                slopes[label] = chain.Likely(token, label) - known.Likely(token, label);
            foreach (var row in rows[token])
                _rows.Step(row * Width, slopes.AsSpan(0, Labels), rate);
        }

        UpdateSteps(chain, known, rows.Length, rate);
        return loss;
    }

    private void UpdateSteps(LabelChain chain, LabelChain known, int count, float rate)
    {
        var sums = new float[(Width + 1) * Width];
        var knownSums = new float[sums.Length];
        for (var token = 0; token < count; token++)
        {
            sums.AsSpan().Clear();
            knownSums.AsSpan().Clear();
            chain.AddSteps(token, sums);
            known.AddSteps(token, knownSums);
            for (var at = 0; at < sums.Length; at++)
                sums[at] -= knownSums[at];
            for (var from = 0; from <= Width; from++)
                _steps.Step(from * Width, sums.AsSpan(from * Width, Labels), rate);
        }
    }
}
