using System.Numerics;
using System.Runtime.InteropServices;

namespace GoodStanding.Screening.Judging;

/// <summary>A logistic model with sixteen heads over hashed features; eight bits a weight.</summary>
/// <remarks>
/// A feature that training has not seen is not in the table; it says nothing but dilutes the rest, so that a text of strange words is no cause for alarm. Features of the words are weighed by rarity and divided by the
/// length of the text's vector, so that a long text speaks no louder than a short one; those of the context (rarity 0) are not.
/// The file: "GSJ1", the number of features, a bias and two scales a head, then all keys, rarities and weights.
/// </remarks>
internal sealed class LinearModel
{
    public const uint Magic = 0x314A5347; // "GSJ1"
    public const float RarityStep = 16;

    /// <summary>The rarity of a feature that no training text has: it says nothing, and makes what the others say count for less.</summary>
    public const int UnseenRarity = 64;

    private const int FilterBits = 1 << 20;
    private readonly float[] _bias = new float[Head.Count];
    private readonly float[] _textScale = new float[Head.Count];
    private readonly float[] _contextScale = new float[Head.Count];
    private readonly uint[] _keys;
    private readonly byte[] _rarities;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    // A bit a feature, small enough for the nearest cache: most features of a text are not known, and this says so without a look at the table.
    private readonly ulong[] _known = new ulong[FilterBits / 64];

    private LinearModel(BinaryReader file)
    {
        if (file.ReadUInt32() != Magic)
            throw new FormatException("The file holds no judging model.");

        var count = file.ReadInt32();
        foreach (var row in (float[][])[_bias, _textScale, _contextScale])
        {
            for (var head = 0; head < Head.Count; head++)
                row[head] = file.ReadSingle();
        }

        var keys = MemoryMarshal.Cast<byte, uint>(file.ReadBytes(4 * count)).ToArray();
        var rarities = file.ReadBytes(count);
        var weights = file.ReadBytes(Head.Count * count);
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * count) + 2);
        _mask = slots - 1;
        _keys = new uint[slots];
        _rarities = new byte[slots];
        _weights = new sbyte[slots * Head.Count];
        for (var at = 0; at < count; at++)
        {
            var slot = Home(keys[at]);
            while (_keys[slot] != 0)
                slot = (slot + 1) & _mask;
            _keys[slot] = keys[at];
            _known[FilterBit(keys[at]) >> 6] |= 1UL << (int)(FilterBit(keys[at]) & 63);
            _rarities[slot] = rarities[at];
            MemoryMarshal.Cast<byte, sbyte>(weights.AsSpan(at * Head.Count, Head.Count)).CopyTo(_weights.AsSpan(slot * Head.Count));
        }
    }

    public static LinearModel Read(Stream file)
    {
        using var reader = new BinaryReader(file);
        return new(reader);
    }

    /// <summary>Adds up the weights of those features that the model knows.</summary>
    public HeadSums Sum(ReadOnlySpan<uint> features)
    {
        var sums = default(HeadSums);
        var unseen = 0;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (var feature in features)
        {
            var bit = FilterBit(feature);
            if ((_known[bit >> 6] >> (int)(bit & 63) & 1) == 0)
            {
                unseen++;
                continue;
            }

            var slot = Home(feature);
            while (_keys[slot] != feature && _keys[slot] != 0)
                slot = (slot + 1) & _mask;
            if (_keys[slot] == feature)
                sums.Add(ref System.Runtime.CompilerServices.Unsafe.Add(ref weights, slot * Head.Count), _rarities[slot]);
            else
                unseen++;
        }

        sums.AddUnseen((long)unseen * UnseenRarity * UnseenRarity);

        return sums;
    }

    /// <summary>The probability that a head's answer is yes.</summary>
    public float Probability(int head, in HeadSums text, in HeadSums context) => 1 / (1 + MathF.Exp(-Logit(head, text, context)));

    private float Logit(int head, in HeadSums text, in HeadSums context)
    {
        var length = MathF.Sqrt(Math.Max(1, text.SquaredLength)) / RarityStep;
        return _bias[head] + (_textScale[head] * text[head] / length) + (_contextScale[head] * context[head]);
    }

    private static uint FilterBit(uint key) => (key * 0x85EBCA6B) >> 12;

    private int Home(uint key) => (int)(key * 2654435769u >> 7) & _mask;
}
