using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GoodStanding.Encoders.Network;

/// <summary>Sums over rows of numbers whose length is a multiple of eight.</summary>
internal static class Vectors
{
    private const int Width = 8;

    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        ref var left = ref MemoryMarshal.GetReference(one);
        ref var right = ref MemoryMarshal.GetReference(other);
        var even = Vector256<float>.Zero;
        var odd = Vector256<float>.Zero;
        nuint at = 0;
        for (; at + 2 * Width <= (nuint)one.Length; at += 2 * Width)
        {
            even = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref left, at), Vector256.LoadUnsafe(ref right, at), even);
            odd = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref left, at + Width), Vector256.LoadUnsafe(ref right, at + Width), odd);
        }

        for (; at < (nuint)one.Length; at += Width)
            even = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref left, at), Vector256.LoadUnsafe(ref right, at), even);
        return Vector256.Sum(even + odd);
    }

    public static float Sum(ReadOnlySpan<float> values)
    {
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < values.Length; at += Width)
            sum += Vector256.Create(values[at..]);
        return Vector256.Sum(sum);
    }

    /// <summary>Adds a row to another.</summary>
    public static void AddTo(Span<float> target, ReadOnlySpan<float> row)
    {
        ref var to = ref MemoryMarshal.GetReference(target);
        ref var from = ref MemoryMarshal.GetReference(row);
        for (nuint at = 0; at < (nuint)row.Length; at += Width)
            (Vector256.LoadUnsafe(ref to, at) + Vector256.LoadUnsafe(ref from, at)).StoreUnsafe(ref to, at);
    }

    /// <summary>Brings a row to length 1; zeros stay zeros.</summary>
    public static void Normalize(Span<float> values) => Scale(values, 1f / MathF.Sqrt(MathF.Max(Dot(values, values), 1e-12f)));

    public static void Scale(Span<float> values, float factor)
    {
        for (var at = 0; at < values.Length; at += Width)
            (Vector256.Create<float>(values[at..]) * factor).CopyTo(values[at..]);
    }
}
