using System.Runtime.Intrinsics;
using GoodStanding.Encoders.Network;
using Xunit;

namespace GoodStanding.Encoders.Tests.Network;

/// <summary>The unit is the exact one.</summary>
public sealed class GeluTests
{
    [Fact]
    public void It_is_a_number_times_the_share_of_the_normal_distribution_below_it()
    {
        for (var number = -12.0; number <= 12; number += 0.01)
            Assert.Equal(number * Below(number), Gelu.Of(Vector256.Create((float)number))[0], 1.2e-6);
    }

    [Theory]
    [InlineData(0f, 0f)]
    [InlineData(100f, 100f)]
    [InlineData(-100f, 0f)]
    [InlineData(1e30f, 1e30f)]
    [InlineData(-1e30f, 0f)]
    public void It_leaves_what_is_large_and_drops_what_is_small(float number, float expected) => Assert.Equal(expected, Gelu.Of(Vector256.Create(number))[3]);

    // The obvious way: the density summed up in small steps (Simpson's rule).
    private static double Below(double end)
    {
        const int Steps = 400;
        var step = end / Steps;
        var sum = 0.0;
        for (var at = 0; at <= Steps; at++)
            sum += (at is 0 or Steps ? 1 : at % 2 == 1 ? 4 : 2) * Math.Exp(-step * at * step * at / 2);
        return 0.5 + sum * step / 3 / Math.Sqrt(2 * Math.PI);
    }
}
