using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GoodStanding.Learning;

/// <summary>A logistic model with sixteen heads over hashed features; eight bits a weight.</summary>
/// <remarks>
/// A feature that training has not seen is not in the table; it says nothing but dilutes the rest, so that a text of strange words is no cause for alarm. Features of the words are weighed by rarity and divided by the
/// length of the text's vector, so that a long text speaks no louder than a short one; those of the context (rarity 0) are not.
/// The file: "GSJ1", the number of features, a bias and two scales a head, then all keys, rarities and weights.
/// </remarks>
public sealed class LinearModel
{
    /// <summary>How many answers a model gives; sixteen fill one vector register.</summary>
    public const int Heads = 16;

    /// <summary>The first four bytes of a model's file: "GSJ1".</summary>
    public const uint Magic = 0x314A5347;

    /// <summary>Rarities are kept in steps of a sixteenth.</summary>
    public const float RarityStep = 16;

    /// <summary>The rarity of a feature that no training text has: it says nothing, and makes what the others say count for less.</summary>
    public const int UnseenRarity = 64;

    private const int FilterShift = 13;
    private readonly float[] _bias = new float[Heads];
    private readonly float[] _textScale = new float[Heads];
    private readonly float[] _contextScale = new float[Heads];
    private readonly Entry[] _entries;

    // The commonest features come first, so that what most texts need lies together.
    private readonly Vector128<sbyte>[] _weights;

    // A bit a feature, small enough for the nearest cache: most features of a text are not known, and this says so without a look at the table.
    private readonly ulong[] _known = new ulong[1 << (32 - FilterShift - 6)];

    private LinearModel(BinaryReader file)
    {
        if (file.ReadUInt32() != Magic)
            throw new FormatException("The file holds no linear model.");

        var count = file.ReadInt32();
        foreach (var row in (float[][])[_bias, _textScale, _contextScale])
        {
            for (var head = 0; head < Heads; head++)
                row[head] = file.ReadSingle();
        }

        var keys = MemoryMarshal.Cast<byte, uint>(file.ReadBytes(4 * count));
        var rarities = file.ReadBytes(count);
        var weights = MemoryMarshal.Cast<byte, Vector128<sbyte>>(file.ReadBytes(Heads * count));
        _entries = new Entry[(int)BitOperations.RoundUpToPowerOf2((uint)(count + (count / 2) + 2))];
        _weights = new Vector128<sbyte>[count];
        var next = PlacesByRarity(rarities);
        for (var at = 0; at < count; at++)
        {
            var place = next[rarities[at]]++;
            _weights[place] = weights[at];
            _entries[Find(keys[at])] = new(keys[at], (place << 8) | rarities[at]);
            _known[FilterBit(keys[at]) >> 6] |= 1UL << (int)(FilterBit(keys[at]) & 63);
        }
    }

    /// <summary>Reads a model's file.</summary>
    /// <exception cref="FormatException">The file holds no model.</exception>
    public static LinearModel Read(Stream file)
    {
        using var reader = new BinaryReader(file);
        return new(reader);
    }

    /// <summary>Adds up the weights of those features that the model knows.</summary>
    public HeadSums Sum(ReadOnlySpan<uint> features)
    {
        // Known or not is a toss-up, which no processor foretells: so the likely ones are gathered first without a branch, then looked up.
        var pool = ArrayPool<uint>.Shared.Rent(features.Length + 1);
        var likely = 0;
        foreach (var feature in features)
        {
            pool[likely] = feature;
            likely += MayKnow(feature);
        }

        var sums = default(HeadSums);
        var unseen = features.Length - likely;
        foreach (var feature in pool.AsSpan(0, likely))
        {
            var entry = _entries[Find(feature)];
            if (entry.Key == feature)
                sums.Add(_weights[entry.PlaceAndRarity >> 8], entry.PlaceAndRarity & 255);
            else
                unseen++;
        }

        ArrayPool<uint>.Shared.Return(pool);
        sums.AddUnseen((long)unseen * UnseenRarity * UnseenRarity);
        return sums;
    }

    /// <summary>The probability that a head's answer is yes.</summary>
    public float Probability(int head, in HeadSums text, in HeadSums context) => 1 / (1 + MathF.Exp(-Logit(head, text, context)));

    /// <summary>A head's answer before it is squashed into a probability.</summary>
    public float Logit(int head, in HeadSums text, in HeadSums context)
    {
        var length = MathF.Sqrt(Math.Max(1, text.SquaredLength)) / RarityStep;
        return _bias[head] + (_textScale[head] * text[head] / length) + (_contextScale[head] * context[head]);
    }

    private static uint FilterBit(uint key) => (key * 0x85EBCA6B) >> FilterShift;

    // 1 when the model may know the feature, 0 when it does not.
    private int MayKnow(uint key) => (int)(_known[FilterBit(key) >> 6] >> (int)(FilterBit(key) & 63) & 1);

    // Where the feature stands, or the free place where it would.
    private int Find(uint key)
    {
        var entries = _entries;
        var at = (int)(key * 2654435769u >> 7) & (entries.Length - 1);
        while (entries[at].Key != key && entries[at].Key != 0)
            at = (at + 1) & (entries.Length - 1);
        return at;
    }

    // For each rarity, where the weights of its first feature go.
    private static int[] PlacesByRarity(byte[] rarities)
    {
        var places = new int[byte.MaxValue + 2];
        foreach (var rarity in rarities)
            places[rarity + 1]++;
        for (var rarity = 1; rarity < places.Length; rarity++)
            places[rarity] += places[rarity - 1];
        return places;
    }

    private readonly record struct Entry(uint Key, int PlaceAndRarity);
}
