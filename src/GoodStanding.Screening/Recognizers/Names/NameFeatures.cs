using System.Runtime.CompilerServices;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>The features of a token: pairs of a template and what it saw, hashed to rows of the model.</summary>
/// <remarks>Training and reading use this one list, so that a model fits it; a change of it asks for a new model.</remarks>
internal static class NameFeatures
{
    /// <summary>The most features that a token has.</summary>
    public const int Most = 40;

    /// <summary>Fills the rows of the token whose facts stand at a place; says how many.</summary>
    /// <param name="facts">The facts of the whole document.</param>
    /// <param name="at">The token's place among the facts.</param>
    /// <param name="bits">The model has two to the power of this many rows.</param>
    /// <param name="rows">Where the rows go.</param>
    public static int Fill(ReadOnlySpan<TokenFacts> facts, int at, int bits, Span<int> rows)
    {
        var shift = 64 - bits;
        var count = 0;
        ref readonly var here = ref facts[at];
        ref readonly var last = ref facts[at - 1];
        ref readonly var next = ref facts[at + 1];
        ref readonly var last2 = ref facts[at - 2];
        ref readonly var next2 = ref facts[at + 2];

        // What the word is.
        Add(rows, ref count, shift, 1, here.Key);
        Add(rows, ref count, shift, 2, here.Cluster, here.Shape);
        Add(rows, ref count, shift, 3, here.Coarse, here.Setting);
        Add(rows, ref count, shift, 4, here.Setting);
        Add(rows, ref count, shift, 5, here.Lists, here.Setting);
        Add(rows, ref count, shift, 6, here.Lists | (here.Coarse << 8), here.Shape);
        Add(rows, ref count, shift, 7, here.Ending, here.Shape);
        Add(rows, ref count, shift, 8, here.Ending & 0xFFFFFFFFFFFF, here.Shape);
        Add(rows, ref count, shift, 9, here.Ending & 0xFFFFFFFF, here.Shape);
        Add(rows, ref count, shift, 10, here.Beginning, here.Shape);

        // What stands beside it.
        Add(rows, ref count, shift, 11, last.Key);
        Add(rows, ref count, shift, 12, next.Key);
        Add(rows, ref count, shift, 13, last.Key, here.Shape);
        Add(rows, ref count, shift, 14, next.Key, here.Shape);
        Add(rows, ref count, shift, 15, last2.Key, here.Shape);
        Add(rows, ref count, shift, 16, next2.Key, here.Shape);
        Add(rows, ref count, shift, 17, last2.Key ^ (last.Key * 3), here.Shape);
        Add(rows, ref count, shift, 18, next2.Key ^ (next.Key * 3), here.Shape);
        Add(rows, ref count, shift, 21, last.Shape | (here.Shape << 8), next.Shape);
        Add(rows, ref count, shift, 22, last.Key, here.Lists | (here.Shape << 8));
        Add(rows, ref count, shift, 23, next.Key, here.Lists | (here.Shape << 8));

        // The same by kinds of words, which reaches words that were never seen.
        Add(rows, ref count, shift, 24, last.Cluster, here.Shape);
        Add(rows, ref count, shift, 25, next.Cluster, here.Shape);
        Add(rows, ref count, shift, 26, last2.Cluster | (last.Cluster << 10), here.Shape);
        Add(rows, ref count, shift, 27, next2.Cluster | (next.Cluster << 10), here.Shape);
        Add(rows, ref count, shift, 28, last.Cluster | (next.Cluster << 10), here.Shape);
        Add(rows, ref count, shift, 29, last.Coarse | (here.Coarse << 8) | (next.Coarse << 16), here.Shape);
        Add(rows, ref count, shift, 30, last.Lists | (here.Lists << 8), last.Shape | (here.Shape << 8));
        Add(rows, ref count, shift, 31, here.Lists | (next.Lists << 8), here.Shape | (next.Shape << 8));
        Add(rows, ref count, shift, 32, last.Cluster, here.Lists | (here.Shape << 8));
        Add(rows, ref count, shift, 33, next.Cluster, here.Lists | (here.Shape << 8));
        Add(rows, ref count, shift, 34, last2.Shape | (last.Shape << 8), here.Shape | (next.Shape << 8) | (next2.Shape << 16));
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<int> rows, ref int count, int shift, ulong template, ulong value, ulong with = 0)
    {
        var hash = (value + (template * 0xD6E8FEB86659FD93)) * 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 31) ^ (with * 0xC2B2AE3D27D4EB4F)) * 0xFF51AFD7ED558CCD;
        rows[count++] = (int)(hash >> shift);
    }
}
