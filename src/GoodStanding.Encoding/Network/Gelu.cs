using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GoodStanding.Encoders.Network;

/// <summary>The Gaussian error linear unit (Hendrycks and Gimpel 2016), exactly and not by its usual approximation: a number times the share of the normal distribution below it.</summary>
/// <remarks>The share is Abramowitz and Stegun's 7.1.26, whose error is 1.5e-7 at most; the smaller side is reckoned and the other taken from 1, so that nothing cancels out.</remarks>
internal static class Gelu
{
    private const float Pace = 0.3275911f;

    /// <summary>Applies it to eight numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> value)
    {
        var distance = Vector256.Abs(value) * Vector256.Create(0.70710678f);
        var t = Vector256<float>.One / Vector256.MultiplyAddEstimate(distance, Vector256.Create(Pace), Vector256<float>.One);
        var sum = Vector256.MultiplyAddEstimate(t, Vector256.Create(1.061405429f), Vector256.Create(-1.453152027f));
        sum = Vector256.MultiplyAddEstimate(t, sum, Vector256.Create(1.421413741f));
        sum = Vector256.MultiplyAddEstimate(t, sum, Vector256.Create(-0.284496736f));
        sum = Vector256.MultiplyAddEstimate(t, sum, Vector256.Create(0.254829592f));
        var smaller = Vector256.Create(0.5f) * t * sum * Vector256.Exp(-distance * distance);
        var below = Vector256.ConditionalSelect(Vector256.LessThan(value, Vector256<float>.Zero), smaller, Vector256<float>.One - smaller);
        return value * below;
    }

    /// <summary>Applies it to sixteen numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> value)
    {
        var distance = Vector512.Abs(value) * Vector512.Create(0.70710678f);
        var t = Vector512<float>.One / Vector512.MultiplyAddEstimate(distance, Vector512.Create(Pace), Vector512<float>.One);
        var sum = Vector512.MultiplyAddEstimate(t, Vector512.Create(1.061405429f), Vector512.Create(-1.453152027f));
        sum = Vector512.MultiplyAddEstimate(t, sum, Vector512.Create(1.421413741f));
        sum = Vector512.MultiplyAddEstimate(t, sum, Vector512.Create(-0.284496736f));
        sum = Vector512.MultiplyAddEstimate(t, sum, Vector512.Create(0.254829592f));
        var smaller = Vector512.Create(0.5f) * t * sum * Vector512.Exp(-distance * distance);
        var below = Vector512.ConditionalSelect(Vector512.LessThan(value, Vector512<float>.Zero), smaller, Vector512<float>.One - smaller);
        return value * below;
    }
}
