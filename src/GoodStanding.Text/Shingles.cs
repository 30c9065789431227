using System.Runtime.InteropServices;

namespace GoodStanding.Text;

/// <summary>The runs of three words of a text, as hashes: two texts that share most of them are copies of one another.</summary>
/// <remarks>A. Broder, On the resemblance and containment of documents, 1997. Capitals, marks and blanks do not matter.</remarks>
public static class Shingles
{
    private const int Words = 3;

    /// <summary>The different shingles in rising order; a text of one or two words has one shingle, an empty one none.</summary>
    public static ulong[] Of(string text)
    {
        var keys = new List<ulong>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                continue;
            if (at > start)
                keys.Add(WordKey.Of(text.AsSpan(start, at - start)));
            start = at + 1;
        }

        if (keys.Count == 0)
            return [];

        var shingles = new ulong[Math.Max(1, keys.Count - Words + 1)];
        for (var at = 0; at < shingles.Length; at++)
            shingles[at] = Join(CollectionsMarshal.AsSpan(keys)[at..Math.Min(at + Words, keys.Count)]);
        Array.Sort(shingles);
        return [.. shingles.Where((shingle, at) => at == 0 || shingle != shingles[at - 1])];
    }

    /// <summary>How much two lists of shingles share: those in both by those in either, 0 to 1.</summary>
    public static double Jaccard(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var (both, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var (left, right) = (one[i], other[j]);
            both += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        var either = one.Length + other.Length - both;
        return either == 0 ? 0 : (double)both / either;
    }

    private static ulong Join(ReadOnlySpan<ulong> run)
    {
        var key = run[0];
        foreach (var next in run[1..])
            key = WordKey.Join(key, next);
        return key;
    }
}
