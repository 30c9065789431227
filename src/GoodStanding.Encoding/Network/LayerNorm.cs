using System.Runtime.Intrinsics;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>Brings each row to mean 0 and variance 1, then to the scale and bias that were learnt.</summary>
internal sealed class LayerNorm(WeightsFile file, string name)
{
    private const float Epsilon = 1e-12f;

    private readonly float[] _scale = file.Floats(name + ".norm.scale").ToArray();
    private readonly float[] _bias = file.Floats(name + ".norm.bias").ToArray();

    /// <summary>Does so with the first rows, in place.</summary>
    public void Apply(Span<float> values, int rows)
    {
        for (var row = 0; row < rows; row++)
            ApplyTo(values.Slice(row * _scale.Length, _scale.Length));
    }

    private void ApplyTo(Span<float> row)
    {
        var mean = Vector256.Create(Vectors.Sum(row) / row.Length);
        var squares = Vector256<float>.Zero;
        for (var at = 0; at < row.Length; at += Vector256<float>.Count)
        {
            var distance = Vector256.Create<float>(row[at..]) - mean;
            squares += distance * distance;
        }

        var factor = Vector256.Create(1f / MathF.Sqrt(Vector256.Sum(squares) / row.Length + Epsilon));
        for (var at = 0; at < row.Length; at += Vector256<float>.Count)
        {
            var distance = Vector256.Create<float>(row[at..]) - mean;
            var value = distance * factor * Vector256.Create<float>(_scale.AsSpan(at)) + Vector256.Create<float>(_bias.AsSpan(at));
            value.CopyTo(row[at..]);
        }
    }
}
