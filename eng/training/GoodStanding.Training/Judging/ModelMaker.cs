using GoodStanding.Learning;
using GoodStanding.Screening.Judging;

namespace GoodStanding.Training.Judging;

/// <summary>Trains all heads on some examples and lays the model out as a file.</summary>
internal sealed record ModelMaker
{
    public double Penalty { get; init; } = 0.1;

    public int MostFeatures { get; init; } = 60_000;

    public float PartWeight { get; init; } = 0.15f;

    public int Fewest { get; init; } = 2;

    public HashSet<FeatureKind> Without { get; init; } = [];

    /// <summary>Whether only the heads that decide the verdict are trained, for quick trials.</summary>
    public bool IsTrial { get; init; }

    public LinearModel Make(IReadOnlyList<Example> examples) => LinearModel.Read(new MemoryStream(File(examples)));

    /// <summary>Trains on the examples and lays the model out as LinearModel reads it.</summary>
    public byte[] File(IReadOnlyList<Example> wholes)
    {
        List<Example> examples = [.. wholes, .. wholes.SelectMany(example => PartWeight > 0 ? example.Parts : [])];
        var vocabulary = Vocabulary.Of([.. wholes.Where(example => !example.IsOrdinary)], Without, Fewest);
        var rows = vocabulary.RowsOf(examples);
        double[] stop = Fit(rows, vocabulary, examples, Head.Stop), careful = Fit(rows, vocabulary, examples, Head.Careful);
        if (vocabulary.Count > MostFeatures)
        {
            var worth = Enumerable.Range(0, vocabulary.Count)
                .Select(column => vocabulary.Rarities[column] == 0 ? double.MaxValue : Math.Max(Math.Abs(stop[column]), Math.Abs(careful[column]))).ToArray();
            var least = worth.OrderDescending().ElementAt(MostFeatures - 1);
            vocabulary = vocabulary.Keep(column => worth[column] >= least);
            rows = vocabulary.RowsOf(examples);
            (stop, careful) = (Fit(rows, vocabulary, examples, Head.Stop), Fit(rows, vocabulary, examples, Head.Careful));
        }

        var weights = new double[Head.Count][];
        (weights[Head.Stop], weights[Head.Careful]) = (stop, careful);
        for (var head = Head.Careful + 1; head < Head.Count; head++)
            weights[head] = IsTrial && head != Head.Privacy ? new double[vocabulary.Count + 1] : Fit(rows, vocabulary, examples, head);
        return Write(vocabulary, weights);
    }

    private double[] Fit(Rows rows, Vocabulary vocabulary, IReadOnlyList<Example> examples, int head) => LogisticFit.Fit(
        rows, vocabulary.Count, [.. examples.Select(example => Label(example.Case, head))], [.. examples.Select(example => example.IsPart ? PartWeight : example.IsOrdinary ? OrdinaryTweets.Weight : 1)], Penalty);

    private static float Label(Case item, int head) => head switch
    {
        Head.Stop => item.Stop,
        Head.Careful => item.Careful,
        _ => item.Categories.Any(category => Head.Of(category) == head) ? 1 : 0,
    };

    private static byte[] Write(Vocabulary vocabulary, double[][] weights)
    {
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(LinearModel.Magic);
        writer.Write(vocabulary.Count);
        var factors = new double[vocabulary.Count];
        for (var column = 0; column < factors.Length; column++)
            factors[column] = vocabulary.Rarities[column] == 0 ? Vocabulary.ContextWeight : vocabulary.Rarities[column] / LinearModel.RarityStep;

        var scales = new double[2][];
        for (var part = 0; part < 2; part++)
        {
            scales[part] = [.. weights.Select(head => Math.Max(1e-9, Enumerable.Range(0, factors.Length)
                .Where(column => vocabulary.Rarities[column] == 0 == (part == 1)).Select(column => Math.Abs(head[column] * factors[column])).DefaultIfEmpty().Max()) / 127)];
        }

        foreach (var head in weights)
            writer.Write((float)head[^1]);
        foreach (var scale in scales.SelectMany(part => part))
            writer.Write((float)scale);
        foreach (var key in vocabulary.Keys)
            writer.Write(key);
        writer.Write(vocabulary.Rarities.ToArray());
        for (var column = 0; column < factors.Length; column++)
        {
            for (var head = 0; head < Head.Count; head++)
                writer.Write((sbyte)Math.Round(weights[head][column] * factors[column] / scales[vocabulary.Rarities[column] == 0 ? 1 : 0][head]));
        }

        return file.ToArray();
    }
}
