using System.Numerics;
using System.Runtime.InteropServices;
using GoodStanding.Encoders;

namespace GoodStanding.Learning;

/// <summary>A small matrix over what the encoder says: one answer a row.</summary>
public sealed class LinearHead
{
    private readonly float[] _weights;
    private readonly float[] _bias;
    private readonly int _columns;

    /// <summary>Takes the matrix and, where there is one, the bias of that name.</summary>
    /// <exception cref="FormatException">The file does not hold them.</exception>
    public LinearHead(SentenceEncoder encoder, string name, int rows, int columns)
    {
        _weights = Numbers(encoder, name, rows * columns) ?? throw new FormatException($"What was learnt on the encoder lacks {name}.");
        _bias = Numbers(encoder, name + ".bias", rows) ?? new float[rows];
        _columns = columns;
        Rows = rows;
    }

    /// <summary>How many answers it gives.</summary>
    public int Rows { get; }

    private static float[]? Numbers(SentenceEncoder encoder, string name, int count) =>
        encoder.Head(name)?.Numbers.ToArray() is not { } numbers ? null
        : numbers.Length == count ? numbers
        : throw new FormatException($"What was learnt on the encoder holds {numbers.Length} numbers for {name} and not {count}.");

    /// <summary>The answer of one row, before any squashing.</summary>
    public float Answer(int row, ReadOnlySpan<float> input) => _bias[row] + Dot(_weights.AsSpan(row * _columns, _columns), input);

    /// <summary>The products of two rows of the same length, added up.</summary>
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var left = MemoryMarshal.Cast<float, Vector<float>>(one);
        var right = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sums = Vector<float>.Zero;
        for (var at = 0; at < left.Length; at++)
            sums += left[at] * right[at];

        var sum = Vector.Sum(sums);
        for (var at = left.Length * Vector<float>.Count; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }
}
