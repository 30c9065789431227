namespace GoodStanding.Training.Names;

/// <summary>Weights that are learnt, each with a step of its own that shrinks as it is used.</summary>
/// <remarks>Duchi, Hazan, Singer 2011. The mean of the weights after several rounds errs less than the last ones.</remarks>
internal sealed class WeightTable(int count)
{
    private const float Rate = 0.15f;
    private const float Decay = 1e-3f;

    private readonly float[] _weights = new float[count];
    private readonly float[] _squares = new float[count];
    private readonly float[] _sums = new float[count];
    private int _kept;

    public ReadOnlySpan<float> At(int start, int length) => _weights.AsSpan(start, length);

    public float[] Weights => _weights;

    /// <summary>Goes one step against the slopes.</summary>
    public void Step(int start, ReadOnlySpan<float> slopes, float rate)
    {
        for (var at = 0; at < slopes.Length; at++)
        {
            if (MathF.Abs(slopes[at]) < 1e-4f)
                continue;

            var slope = slopes[at] + (Decay * _weights[start + at]);
            _squares[start + at] += slope * slope;
            _weights[start + at] -= Rate * rate * slope / (MathF.Sqrt(_squares[start + at]) + 0.3f);
        }
    }

    /// <summary>Counts the weights as they stand into the mean.</summary>
    public void Keep()
    {
        for (var at = 0; at < _sums.Length; at++)
            _sums[at] += _weights[at];
        _kept++;
    }

    /// <summary>The mean of the weights that were kept.</summary>
    public float[] Mean() => [.. _sums.Select(sum => sum / _kept)];
}
