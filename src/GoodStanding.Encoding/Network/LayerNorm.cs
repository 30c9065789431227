using System.Runtime.Intrinsics;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>Brings each row to mean 0 and variance 1, then to the scale and bias that were learnt.</summary>
internal sealed class LayerNorm(WeightsFile file, string name)
{
    private const float Epsilon = 1e-6f;

    private readonly float[] _scale = file.Floats(name + ".norm.scale").ToArray();
    private readonly float[] _bias = file.Floats(name + ".norm.bias").ToArray();

    public void Apply(ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        var width = _scale.Length;
        for (var row = 0; row < rows; row++)
            ApplyTo(input.Slice(row * width, width), output.Slice(row * width, width));
    }

    private void ApplyTo(ReadOnlySpan<float> input, Span<float> output)
    {
        var mean = Vector256.Create(Vectors.Sum(input) / input.Length);
        var squares = Vector256<float>.Zero;
        for (var at = 0; at < input.Length; at += Vector256<float>.Count)
        {
            var distance = Vector256.Create(input[at..]) - mean;
            squares += distance * distance;
        }

        var factor = Vector256.Create(1f / MathF.Sqrt(Vector256.Sum(squares) / input.Length + Epsilon));
        for (var at = 0; at < input.Length; at += Vector256<float>.Count)
        {
            var distance = Vector256.Create(input[at..]) - mean;
            var value = distance * factor * Vector256.Create<float>(_scale.AsSpan(at)) + Vector256.Create<float>(_bias.AsSpan(at));
            value.CopyTo(output[at..]);
        }
    }
}
