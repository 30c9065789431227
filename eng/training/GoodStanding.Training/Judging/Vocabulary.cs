using GoodStanding.Learning;

namespace GoodStanding.Training.Judging;

/// <summary>The features that a model keeps, each with how rare it is (0 for those of the context).</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<uint, int> _columns = [];
    private readonly List<byte> _rarities = [];
    private readonly List<uint> _keys = [];

    private Vocabulary()
    {
    }

    public int Count => _keys.Count;

    public IReadOnlyList<uint> Keys => _keys;

    public IReadOnlyList<byte> Rarities => _rarities;

    public static Vocabulary Of(IReadOnlyList<Example> examples, ISet<FeatureKind> without, int fewest)
    {
        var spread = new Dictionary<uint, int>();
        foreach (var key in examples.SelectMany(example => example.Words.Keys.Concat(example.Context)))
        {
            if (!without.Contains(FeatureList.KindOf(key)))
                spread[key] = spread.GetValueOrDefault(key) + 1;
        }

        var vocabulary = new Vocabulary();
        foreach (var (key, texts) in spread.Where(feature => feature.Value >= fewest).OrderBy(feature => feature.Key))
        {
            var rarity = Math.Log((1.0 + examples.Count) / (1 + texts)) + 1;
            vocabulary.Add(key, IsOfContext(key) ? (byte)0 : (byte)Math.Clamp(Math.Round(rarity * LinearModel.RarityStep), 1, 255));
        }

        return vocabulary;
    }

    /// <summary>The same with only the columns that are worth keeping.</summary>
    public Vocabulary Keep(Func<int, bool> isWorthIt)
    {
        var kept = new Vocabulary();
        for (var column = 0; column < Count; column++)
        {
            if (isWorthIt(column))
                kept.Add(_keys[column], _rarities[column]);
        }

        return kept;
    }

    public Rows RowsOf(IEnumerable<Example> examples)
    {
        var rows = new Rows();
        foreach (var example in examples)
        {
            var squared = 0.0;
            foreach (var (key, times) in example.Words)
            {
                var rarity = _columns.TryGetValue(key, out var column) ? _rarities[column] : LinearModel.UnseenRarity;
                squared += times * (double)rarity * rarity;
            }

            var length = Math.Sqrt(Math.Max(1, squared));
            foreach (var (key, times) in example.Words)
            {
                if (_columns.TryGetValue(key, out var column))
                    rows.Add(column, (float)(times * _rarities[column] / length));
            }

            foreach (var key in example.Context)
            {
                if (_columns.TryGetValue(key, out var column))
                    rows.Add(column, ContextWeight);
            }

            rows.Close();
        }

        return rows;
    }

    /// <summary>How much a feature of the context counts against one of the words: a smaller value is penalised more.</summary>
    public const float ContextWeight = 0.3f;

    private static bool IsOfContext(uint key) => FeatureList.KindOf(key) is FeatureKind.Context or FeatureKind.Finding or FeatureKind.Shape;

    private void Add(uint key, byte rarity)
    {
        _columns.Add(key, _keys.Count);
        _keys.Add(key);
        _rarities.Add(rarity);
    }
}
