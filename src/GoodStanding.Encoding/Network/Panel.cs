using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GoodStanding.Encoders.Network;

/// <summary>The innermost work: some columns of a matrix times some rows of input. Where the processor has the wide vectors of AVX-512 it takes twice as many columns.</summary>
internal static class Panel
{
    /// <summary>How many columns a panel of the weights file has.</summary>
    public const int FileWidth = 16;

    private const int Half = 8;

    /// <summary>How many columns are multiplied at a time.</summary>
    public static int Width => Vector512.IsHardwareAccelerated ? WidePanel.Width : NarrowPanel.Width;

    /// <summary>How many rows are multiplied at a time, at most.</summary>
    public static int Rows => Vector512.IsHardwareAccelerated ? WidePanel.Rows : NarrowPanel.Rows;

    /// <summary>Turns whole numbers of one panel of the file into the floating-point numbers that the multiplication takes, which lie a panel's width apart.</summary>
    // Compiled as fast as can be at the first call, for a program that checks one text has no second.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Unpack(ReadOnlySpan<short> packed, Span<float> unpacked)
    {
        ref var from = ref MemoryMarshal.GetReference(packed);
        ref var to = ref MemoryMarshal.GetReference(unpacked);
        for (nuint at = 0, target = 0; at < (nuint)packed.Length; at += FileWidth, target += (nuint)Width)
        {
            Store(Vector256.LoadUnsafe(ref from, at), ref to, target);
        }
    }

    /// <summary>The same of a panel whose whole numbers have eight bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Unpack(ReadOnlySpan<sbyte> packed, Span<float> unpacked)
    {
        ref var from = ref MemoryMarshal.GetReference(packed);
        ref var to = ref MemoryMarshal.GetReference(unpacked);
        for (nuint at = 0, target = 0; at < (nuint)packed.Length; at += FileWidth, target += (nuint)Width)
        {
            Store(Vector256.WidenLower(Vector128.LoadUnsafe(ref from, at).ToVector256Unsafe()), ref to, target);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<short> whole, ref float to, nuint target)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512.ConvertToSingle(Vector512.WidenLower(whole.ToVector512Unsafe())).StoreUnsafe(ref to, target);
            return;
        }

        Vector256.ConvertToSingle(Vector256.WidenLower(whole)).StoreUnsafe(ref to, target);
        Vector256.ConvertToSingle(Vector256.WidenUpper(whole)).StoreUnsafe(ref to, target + Half);
    }

    /// <summary>Multiplies some rows, which lie a stride apart, with one panel; the sums come row after row.</summary>
    /// <remarks>The last row is taken again for those that are not there: its sums are right, and nobody reads them.</remarks>
    public static void Multiply(ReadOnlySpan<float> input, int stride, int rows, ReadOnlySpan<float> panel, Span<float> sums)
    {
        ref var first = ref MemoryMarshal.GetReference(input);
        ref var weights = ref MemoryMarshal.GetReference(panel);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        if (Vector512.IsHardwareAccelerated)
            WidePanel.Multiply(ref first, stride, rows, panel.Length / WidePanel.Width, ref weights, ref sum);
        else
            NarrowPanel.Multiply(ref first, stride, rows, panel.Length / NarrowPanel.Width, ref weights, ref sum);
    }

    /// <summary>Scales the sums of a row, adds the bias and hands them over.</summary>
    public static void End(ReadOnlySpan<float> sums, ReadOnlySpan<float> scale, ReadOnlySpan<float> bias, Span<float> output, Ending ending)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            for (var at = 0; at < Width; at += FileWidth)
            {
                var value = Vector512.MultiplyAddEstimate(Vector512.Create(sums[at..]), Vector512.Create(scale[at..]), Vector512.Create(bias[at..]));
                if (ending == Ending.StoreGelu)
                    value = Gelu.Of(value);
                else if (ending == Ending.Add)
                    value += Vector512.Create<float>(output[at..]);
                value.CopyTo(output[at..]);
            }

            return;
        }

        for (var at = 0; at < Width; at += Half)
        {
            var value = Vector256.MultiplyAddEstimate(Vector256.Create(sums[at..]), Vector256.Create(scale[at..]), Vector256.Create(bias[at..]));
            if (ending == Ending.StoreGelu)
                value = Gelu.Of(value);
            else if (ending == Ending.Add)
                value += Vector256.Create<float>(output[at..]);
            value.CopyTo(output[at..]);
        }
    }
}
