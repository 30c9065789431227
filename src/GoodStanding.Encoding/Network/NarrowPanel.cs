using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GoodStanding.Encoders.Network;

/// <summary>The innermost loops for processors with AVX2: sixteen columns times up to six rows, with the sums kept in registers.</summary>
/// <remarks>Twelve vectors of sums, two of weights and one of input are the fifteen that fit into the sixteen registers. Each is compiled as fast as can be at its first call.</remarks>
internal static class NarrowPanel
{
    public const int Width = 16;
    public const int Rows = 6;

    private const int Half = 8;

    public static void Multiply(ref float first, int stride, int rows, int inputs, ref float weights, ref float sums)
    {
        if (rows > 4)
            Six(ref first, stride, rows - 1, inputs, ref weights, ref sums);
        else if (rows > 2)
            Four(ref first, stride, rows - 1, inputs, ref weights, ref sums);
        else
            Two(ref first, stride, rows - 1, inputs, ref weights, ref sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(ref float row0, int stride, int last, int inputs, ref float weights, ref float sums)
    {
        ref var row1 = ref Unsafe.Add(ref row0, Math.Min(1, last) * stride);
        ref var row2 = ref Unsafe.Add(ref row0, Math.Min(2, last) * stride);
        ref var row3 = ref Unsafe.Add(ref row0, Math.Min(3, last) * stride);
        ref var row4 = ref Unsafe.Add(ref row0, Math.Min(4, last) * stride);
        ref var row5 = ref Unsafe.Add(ref row0, Math.Min(5, last) * stride);
        var sum00 = Vector256<float>.Zero;
        var sum01 = Vector256<float>.Zero;
        var sum10 = Vector256<float>.Zero;
        var sum11 = Vector256<float>.Zero;
        var sum20 = Vector256<float>.Zero;
        var sum21 = Vector256<float>.Zero;
        var sum30 = Vector256<float>.Zero;
        var sum31 = Vector256<float>.Zero;
        var sum40 = Vector256<float>.Zero;
        var sum41 = Vector256<float>.Zero;
        var sum50 = Vector256<float>.Zero;
        var sum51 = Vector256<float>.Zero;
        for (nint at = 0; at < inputs; at++)
        {
            var left = Vector256.LoadUnsafe(ref weights);
            var right = Vector256.LoadUnsafe(ref weights, Half);
            var value = Vector256.Create(Unsafe.Add(ref row0, at));
            sum00 = Vector256.MultiplyAddEstimate(value, left, sum00);
            sum01 = Vector256.MultiplyAddEstimate(value, right, sum01);
            value = Vector256.Create(Unsafe.Add(ref row1, at));
            sum10 = Vector256.MultiplyAddEstimate(value, left, sum10);
            sum11 = Vector256.MultiplyAddEstimate(value, right, sum11);
            value = Vector256.Create(Unsafe.Add(ref row2, at));
            sum20 = Vector256.MultiplyAddEstimate(value, left, sum20);
            sum21 = Vector256.MultiplyAddEstimate(value, right, sum21);
            value = Vector256.Create(Unsafe.Add(ref row3, at));
            sum30 = Vector256.MultiplyAddEstimate(value, left, sum30);
            sum31 = Vector256.MultiplyAddEstimate(value, right, sum31);
            value = Vector256.Create(Unsafe.Add(ref row4, at));
            sum40 = Vector256.MultiplyAddEstimate(value, left, sum40);
            sum41 = Vector256.MultiplyAddEstimate(value, right, sum41);
            value = Vector256.Create(Unsafe.Add(ref row5, at));
            sum50 = Vector256.MultiplyAddEstimate(value, left, sum50);
            sum51 = Vector256.MultiplyAddEstimate(value, right, sum51);
            weights = ref Unsafe.Add(ref weights, Width);
        }

        sum00.StoreUnsafe(ref sums);
        sum01.StoreUnsafe(ref sums, 8);
        sum10.StoreUnsafe(ref sums, 16);
        sum11.StoreUnsafe(ref sums, 24);
        sum20.StoreUnsafe(ref sums, 32);
        sum21.StoreUnsafe(ref sums, 40);
        sum30.StoreUnsafe(ref sums, 48);
        sum31.StoreUnsafe(ref sums, 56);
        sum40.StoreUnsafe(ref sums, 64);
        sum41.StoreUnsafe(ref sums, 72);
        sum50.StoreUnsafe(ref sums, 80);
        sum51.StoreUnsafe(ref sums, 88);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(ref float row0, int stride, int last, int inputs, ref float weights, ref float sums)
    {
        ref var row1 = ref Unsafe.Add(ref row0, Math.Min(1, last) * stride);
        ref var row2 = ref Unsafe.Add(ref row0, Math.Min(2, last) * stride);
        ref var row3 = ref Unsafe.Add(ref row0, Math.Min(3, last) * stride);
        var sum00 = Vector256<float>.Zero;
        var sum01 = Vector256<float>.Zero;
        var sum10 = Vector256<float>.Zero;
        var sum11 = Vector256<float>.Zero;
        var sum20 = Vector256<float>.Zero;
        var sum21 = Vector256<float>.Zero;
        var sum30 = Vector256<float>.Zero;
        var sum31 = Vector256<float>.Zero;
        for (nint at = 0; at < inputs; at++)
        {
            var left = Vector256.LoadUnsafe(ref weights);
            var right = Vector256.LoadUnsafe(ref weights, Half);
            var value = Vector256.Create(Unsafe.Add(ref row0, at));
            sum00 = Vector256.MultiplyAddEstimate(value, left, sum00);
            sum01 = Vector256.MultiplyAddEstimate(value, right, sum01);
            value = Vector256.Create(Unsafe.Add(ref row1, at));
            sum10 = Vector256.MultiplyAddEstimate(value, left, sum10);
            sum11 = Vector256.MultiplyAddEstimate(value, right, sum11);
            value = Vector256.Create(Unsafe.Add(ref row2, at));
            sum20 = Vector256.MultiplyAddEstimate(value, left, sum20);
            sum21 = Vector256.MultiplyAddEstimate(value, right, sum21);
            value = Vector256.Create(Unsafe.Add(ref row3, at));
            sum30 = Vector256.MultiplyAddEstimate(value, left, sum30);
            sum31 = Vector256.MultiplyAddEstimate(value, right, sum31);
            weights = ref Unsafe.Add(ref weights, Width);
        }

        sum00.StoreUnsafe(ref sums);
        sum01.StoreUnsafe(ref sums, 8);
        sum10.StoreUnsafe(ref sums, 16);
        sum11.StoreUnsafe(ref sums, 24);
        sum20.StoreUnsafe(ref sums, 32);
        sum21.StoreUnsafe(ref sums, 40);
        sum30.StoreUnsafe(ref sums, 48);
        sum31.StoreUnsafe(ref sums, 56);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(ref float row0, int stride, int last, int inputs, ref float weights, ref float sums)
    {
        ref var row1 = ref Unsafe.Add(ref row0, Math.Min(1, last) * stride);
        var sum00 = Vector256<float>.Zero;
        var sum01 = Vector256<float>.Zero;
        var sum10 = Vector256<float>.Zero;
        var sum11 = Vector256<float>.Zero;
        for (nint at = 0; at < inputs; at++)
        {
            var left = Vector256.LoadUnsafe(ref weights);
            var right = Vector256.LoadUnsafe(ref weights, Half);
            var value = Vector256.Create(Unsafe.Add(ref row0, at));
            sum00 = Vector256.MultiplyAddEstimate(value, left, sum00);
            sum01 = Vector256.MultiplyAddEstimate(value, right, sum01);
            value = Vector256.Create(Unsafe.Add(ref row1, at));
            sum10 = Vector256.MultiplyAddEstimate(value, left, sum10);
            sum11 = Vector256.MultiplyAddEstimate(value, right, sum11);
            weights = ref Unsafe.Add(ref weights, Width);
        }

        sum00.StoreUnsafe(ref sums);
        sum01.StoreUnsafe(ref sums, 8);
        sum10.StoreUnsafe(ref sums, 16);
        sum11.StoreUnsafe(ref sums, 24);
    }
}
