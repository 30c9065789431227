using System.Numerics;

namespace GoodStanding.Training.Names;

/// <summary>Groups vectors of length one by direction: spherical k-means from a fixed seed, so that every run gives the same groups.</summary>
internal static class WordGrouping
{
    private const int Rounds = 15;

    /// <summary>The group of each vector, and the groups' middles one after another.</summary>
    public static (int[] Groups, float[] Middles) Group(int count, int dimensions, Func<int, float[]> vectorOf, int groups)
    {
        var vectors = new float[count * dimensions];
        for (var at = 0; at < count; at++)
            vectorOf(at).CopyTo(vectors, at * dimensions);

        var middles = Seeds(vectors, count, dimensions, groups);
        var group = new int[count];
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, count, at => group[at] = Nearest(vectors.AsSpan(at * dimensions, dimensions), middles, dimensions));
            middles = Middles(vectors, group, dimensions, middles);
        }

        return (group, middles);
    }

    // Words come by frequency: every n-th of the first part spreads the seeds over common and less common ones.
    private static float[] Seeds(float[] vectors, int count, int dimensions, int groups)
    {
        var random = new Random(20_26);
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order.AsSpan(0, Math.Min(count, groups * 40)));
        return [.. order.Take(groups).SelectMany(word => vectors[(word * dimensions)..((word + 1) * dimensions)])];
    }

    private static float[] Middles(float[] vectors, int[] group, int dimensions, float[] before)
    {
        var middles = new float[before.Length];
        for (var at = 0; at < group.Length; at++)
        {
            for (var place = 0; place < dimensions; place++)
                middles[(group[at] * dimensions) + place] += vectors[(at * dimensions) + place];
        }

        for (var at = 0; at < middles.Length; at += dimensions)
        {
            var middle = middles.AsSpan(at, dimensions);
            if (middle.IndexOfAnyExcept(0f) < 0)
                before.AsSpan(at, dimensions).CopyTo(middle);
            WordVectors.Normalize(middle);
        }

        return middles;
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] middles, int dimensions)
    {
        var best = 0;
        var most = float.MinValue;
        for (var at = 0; at < middles.Length; at += dimensions)
        {
            var likeness = Dot(vector, middles.AsSpan(at, dimensions));
            if (likeness > most)
                (best, most) = (at / dimensions, likeness);
        }

        return best;
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        var at = 0;
        for (; at <= one.Length - Vector<float>.Count; at += Vector<float>.Count)
            sum += new Vector<float>(one[at..]) * new Vector<float>(other[at..]);

        var total = Vector.Sum(sum);
        for (; at < one.Length; at++)
            total += one[at] * other[at];

        return total;
    }
}
