using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GoodStanding.Encoders.Network;

/// <summary>The innermost loops for processors with AVX-512: thirty-two columns times up to eight rows, with the sums kept in registers.</summary>
/// <remarks>Sixteen vectors of sums are enough to keep both multipliers busy; of the thirty-two registers some are left over. Each is compiled as fast as can be at its first call.</remarks>
internal static class WidePanel
{
    public const int Width = 32;
    public const int Rows = 8;

    private const int Half = 16;

    public static void Multiply(ref float first, int stride, int rows, int inputs, ref float weights, ref float sums)
    {
        if (rows > 6)
            Eight(ref first, stride, rows - 1, inputs, ref weights, ref sums);
        else if (rows > 4)
            Six(ref first, stride, rows - 1, inputs, ref weights, ref sums);
        else if (rows > 2)
            Four(ref first, stride, rows - 1, inputs, ref weights, ref sums);
        else
            Two(ref first, stride, rows - 1, inputs, ref weights, ref sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(ref float row0, int stride, int last, int inputs, ref float weights, ref float sums)
    {
        ref var row1 = ref Unsafe.Add(ref row0, Math.Min(1, last) * stride);
        ref var row2 = ref Unsafe.Add(ref row0, Math.Min(2, last) * stride);
        ref var row3 = ref Unsafe.Add(ref row0, Math.Min(3, last) * stride);
        ref var row4 = ref Unsafe.Add(ref row0, Math.Min(4, last) * stride);
        ref var row5 = ref Unsafe.Add(ref row0, Math.Min(5, last) * stride);
        ref var row6 = ref Unsafe.Add(ref row0, Math.Min(6, last) * stride);
        ref var row7 = ref Unsafe.Add(ref row0, Math.Min(7, last) * stride);
        var sum00 = Vector512<float>.Zero;
        var sum01 = Vector512<float>.Zero;
        var sum10 = Vector512<float>.Zero;
        var sum11 = Vector512<float>.Zero;
        var sum20 = Vector512<float>.Zero;
        var sum21 = Vector512<float>.Zero;
        var sum30 = Vector512<float>.Zero;
        var sum31 = Vector512<float>.Zero;
        var sum40 = Vector512<float>.Zero;
        var sum41 = Vector512<float>.Zero;
        var sum50 = Vector512<float>.Zero;
        var sum51 = Vector512<float>.Zero;
        var sum60 = Vector512<float>.Zero;
        var sum61 = Vector512<float>.Zero;
        var sum70 = Vector512<float>.Zero;
        var sum71 = Vector512<float>.Zero;
        for (nint at = 0; at < inputs; at++)
        {
            var left = Vector512.LoadUnsafe(ref weights);
            var right = Vector512.LoadUnsafe(ref weights, Half);
            var value = Vector512.Create(Unsafe.Add(ref row0, at));
            sum00 = Vector512.MultiplyAddEstimate(value, left, sum00);
            sum01 = Vector512.MultiplyAddEstimate(value, right, sum01);
            value = Vector512.Create(Unsafe.Add(ref row1, at));
            sum10 = Vector512.MultiplyAddEstimate(value, left, sum10);
            sum11 = Vector512.MultiplyAddEstimate(value, right, sum11);
            value = Vector512.Create(Unsafe.Add(ref row2, at));
            sum20 = Vector512.MultiplyAddEstimate(value, left, sum20);
            sum21 = Vector512.MultiplyAddEstimate(value, right, sum21);
            value = Vector512.Create(Unsafe.Add(ref row3, at));
            sum30 = Vector512.MultiplyAddEstimate(value, left, sum30);
            sum31 = Vector512.MultiplyAddEstimate(value, right, sum31);
            value = Vector512.Create(Unsafe.Add(ref row4, at));
            sum40 = Vector512.MultiplyAddEstimate(value, left, sum40);
            sum41 = Vector512.MultiplyAddEstimate(value, right, sum41);
            value = Vector512.Create(Unsafe.Add(ref row5, at));
            sum50 = Vector512.MultiplyAddEstimate(value, left, sum50);
            sum51 = Vector512.MultiplyAddEstimate(value, right, sum51);
            value = Vector512.Create(Unsafe.Add(ref row6, at));
            sum60 = Vector512.MultiplyAddEstimate(value, left, sum60);
            sum61 = Vector512.MultiplyAddEstimate(value, right, sum61);
            value = Vector512.Create(Unsafe.Add(ref row7, at));
            sum70 = Vector512.MultiplyAddEstimate(value, left, sum70);
            sum71 = Vector512.MultiplyAddEstimate(value, right, sum71);
            weights = ref Unsafe.Add(ref weights, Width);
        }

        sum00.StoreUnsafe(ref sums);
        sum01.StoreUnsafe(ref sums, 16);
        sum10.StoreUnsafe(ref sums, 32);
        sum11.StoreUnsafe(ref sums, 48);
        sum20.StoreUnsafe(ref sums, 64);
        sum21.StoreUnsafe(ref sums, 80);
        sum30.StoreUnsafe(ref sums, 96);
        sum31.StoreUnsafe(ref sums, 112);
        sum40.StoreUnsafe(ref sums, 128);
        sum41.StoreUnsafe(ref sums, 144);
        sum50.StoreUnsafe(ref sums, 160);
        sum51.StoreUnsafe(ref sums, 176);
        sum60.StoreUnsafe(ref sums, 192);
        sum61.StoreUnsafe(ref sums, 208);
        sum70.StoreUnsafe(ref sums, 224);
        sum71.StoreUnsafe(ref sums, 240);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(ref float row0, int stride, int last, int inputs, ref float weights, ref float sums)
    {
        ref var row1 = ref Unsafe.Add(ref row0, Math.Min(1, last) * stride);
        ref var row2 = ref Unsafe.Add(ref row0, Math.Min(2, last) * stride);
        ref var row3 = ref Unsafe.Add(ref row0, Math.Min(3, last) * stride);
        ref var row4 = ref Unsafe.Add(ref row0, Math.Min(4, last) * stride);
        ref var row5 = ref Unsafe.Add(ref row0, Math.Min(5, last) * stride);
        var sum00 = Vector512<float>.Zero;
        var sum01 = Vector512<float>.Zero;
        var sum10 = Vector512<float>.Zero;
        var sum11 = Vector512<float>.Zero;
        var sum20 = Vector512<float>.Zero;
        var sum21 = Vector512<float>.Zero;
        var sum30 = Vector512<float>.Zero;
        var sum31 = Vector512<float>.Zero;
        var sum40 = Vector512<float>.Zero;
        var sum41 = Vector512<float>.Zero;
        var sum50 = Vector512<float>.Zero;
        var sum51 = Vector512<float>.Zero;
        for (nint at = 0; at < inputs; at++)
        {
            var left = Vector512.LoadUnsafe(ref weights);
            var right = Vector512.LoadUnsafe(ref weights, Half);
            var value = Vector512.Create(Unsafe.Add(ref row0, at));
            sum00 = Vector512.MultiplyAddEstimate(value, left, sum00);
            sum01 = Vector512.MultiplyAddEstimate(value, right, sum01);
            value = Vector512.Create(Unsafe.Add(ref row1, at));
            sum10 = Vector512.MultiplyAddEstimate(value, left, sum10);
            sum11 = Vector512.MultiplyAddEstimate(value, right, sum11);
            value = Vector512.Create(Unsafe.Add(ref row2, at));
            sum20 = Vector512.MultiplyAddEstimate(value, left, sum20);
            sum21 = Vector512.MultiplyAddEstimate(value, right, sum21);
            value = Vector512.Create(Unsafe.Add(ref row3, at));
            sum30 = Vector512.MultiplyAddEstimate(value, left, sum30);
            sum31 = Vector512.MultiplyAddEstimate(value, right, sum31);
            value = Vector512.Create(Unsafe.Add(ref row4, at));
            sum40 = Vector512.MultiplyAddEstimate(value, left, sum40);
            sum41 = Vector512.MultiplyAddEstimate(value, right, sum41);
            value = Vector512.Create(Unsafe.Add(ref row5, at));
            sum50 = Vector512.MultiplyAddEstimate(value, left, sum50);
            sum51 = Vector512.MultiplyAddEstimate(value, right, sum51);
            weights = ref Unsafe.Add(ref weights, Width);
        }

        sum00.StoreUnsafe(ref sums);
        sum01.StoreUnsafe(ref sums, 16);
        sum10.StoreUnsafe(ref sums, 32);
        sum11.StoreUnsafe(ref sums, 48);
        sum20.StoreUnsafe(ref sums, 64);
        sum21.StoreUnsafe(ref sums, 80);
        sum30.StoreUnsafe(ref sums, 96);
        sum31.StoreUnsafe(ref sums, 112);
        sum40.StoreUnsafe(ref sums, 128);
        sum41.StoreUnsafe(ref sums, 144);
        sum50.StoreUnsafe(ref sums, 160);
        sum51.StoreUnsafe(ref sums, 176);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(ref float row0, int stride, int last, int inputs, ref float weights, ref float sums)
    {
        ref var row1 = ref Unsafe.Add(ref row0, Math.Min(1, last) * stride);
        ref var row2 = ref Unsafe.Add(ref row0, Math.Min(2, last) * stride);
        ref var row3 = ref Unsafe.Add(ref row0, Math.Min(3, last) * stride);
        var sum00 = Vector512<float>.Zero;
        var sum01 = Vector512<float>.Zero;
        var sum10 = Vector512<float>.Zero;
        var sum11 = Vector512<float>.Zero;
        var sum20 = Vector512<float>.Zero;
        var sum21 = Vector512<float>.Zero;
        var sum30 = Vector512<float>.Zero;
        var sum31 = Vector512<float>.Zero;
        for (nint at = 0; at < inputs; at++)
        {
            var left = Vector512.LoadUnsafe(ref weights);
            var right = Vector512.LoadUnsafe(ref weights, Half);
            var value = Vector512.Create(Unsafe.Add(ref row0, at));
            sum00 = Vector512.MultiplyAddEstimate(value, left, sum00);
            sum01 = Vector512.MultiplyAddEstimate(value, right, sum01);
            value = Vector512.Create(Unsafe.Add(ref row1, at));
            sum10 = Vector512.MultiplyAddEstimate(value, left, sum10);
            sum11 = Vector512.MultiplyAddEstimate(value, right, sum11);
            value = Vector512.Create(Unsafe.Add(ref row2, at));
            sum20 = Vector512.MultiplyAddEstimate(value, left, sum20);
            sum21 = Vector512.MultiplyAddEstimate(value, right, sum21);
            value = Vector512.Create(Unsafe.Add(ref row3, at));
            sum30 = Vector512.MultiplyAddEstimate(value, left, sum30);
            sum31 = Vector512.MultiplyAddEstimate(value, right, sum31);
            weights = ref Unsafe.Add(ref weights, Width);
        }

        sum00.StoreUnsafe(ref sums);
        sum01.StoreUnsafe(ref sums, 16);
        sum10.StoreUnsafe(ref sums, 32);
        sum11.StoreUnsafe(ref sums, 48);
        sum20.StoreUnsafe(ref sums, 64);
        sum21.StoreUnsafe(ref sums, 80);
        sum30.StoreUnsafe(ref sums, 96);
        sum31.StoreUnsafe(ref sums, 112);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(ref float row0, int stride, int last, int inputs, ref float weights, ref float sums)
    {
        ref var row1 = ref Unsafe.Add(ref row0, Math.Min(1, last) * stride);
        var sum00 = Vector512<float>.Zero;
        var sum01 = Vector512<float>.Zero;
        var sum10 = Vector512<float>.Zero;
        var sum11 = Vector512<float>.Zero;
        for (nint at = 0; at < inputs; at++)
        {
            var left = Vector512.LoadUnsafe(ref weights);
            var right = Vector512.LoadUnsafe(ref weights, Half);
            var value = Vector512.Create(Unsafe.Add(ref row0, at));
            sum00 = Vector512.MultiplyAddEstimate(value, left, sum00);
            sum01 = Vector512.MultiplyAddEstimate(value, right, sum01);
            value = Vector512.Create(Unsafe.Add(ref row1, at));
            sum10 = Vector512.MultiplyAddEstimate(value, left, sum10);
            sum11 = Vector512.MultiplyAddEstimate(value, right, sum11);
            weights = ref Unsafe.Add(ref weights, Width);
        }

        sum00.StoreUnsafe(ref sums);
        sum01.StoreUnsafe(ref sums, 16);
        sum10.StoreUnsafe(ref sums, 32);
        sum11.StoreUnsafe(ref sums, 48);
    }
}
