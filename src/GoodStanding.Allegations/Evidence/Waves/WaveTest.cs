using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Evidence.Waves;

/// <summary>Finds waves among the reviews of one listing.</summary>
/// <remarks>
/// A wave is five reviews or more within 48 hours that the rate of the 26 weeks before makes unlikely (Poisson, p below 0.001), four fifths of
/// them on one side; less than four weeks of earlier reviews give no rate and no answer. It is a scan over windows that begin at each review (Naus, The distribution of the size of the maximum cluster of points on a
/// line, JASA 60, 1965) with a fixed threshold for each window; windows that overlap make one wave. The numbers are ours; they are discussed in
/// docs/reviews/evidence.md.
/// </remarks>
public static class WaveTest
{
    private const int FewestReviews = 5;
    private const double Unlikely = 0.001;

    // A listing that had no review in that time is not one that can have none: it is taken to get one.
    private const double FewestBefore = 1;

    private static readonly TimeSpan Window = TimeSpan.FromHours(48);
    private static readonly TimeSpan Before = TimeSpan.FromDays(26 * 7);

    // Where reviews begin to be known there is no rate yet, and every first gathering would look like a wave.
    private static readonly TimeSpan ShortestBefore = TimeSpan.FromDays(28);

    /// <summary>Finds the waves, the first first. Reviews without a date are passed over.</summary>
    public static IReadOnlyList<Wave> Find(IEnumerable<Review> reviewsOfOneListing)
    {
        var reviews = reviewsOfOneListing.Where(review => review.DatePublished is not null).OrderBy(review => review.DatePublished).ToList();
        return [.. Runs([.. reviews.Select(review => review.DatePublished!.Value)]).Select(run => ToWave(reviews, run.First, run.End)).OfType<Wave>()];
    }

    // Stretches covered by windows that hold unlikely many.
    private static IEnumerable<(int First, int End)> Runs(DateTimeOffset[] times)
    {
        var (runFirst, runEnd) = (0, 0);
        var (old, end) = (0, 0);
        for (var first = 0; first < times.Length; first++)
        {
            while (end < times.Length && times[end] - times[first] < Window)
                end++;
            while (times[first] - times[old] > Before)
                old++;
            var known = times[first] - times[0];
            if (end - first < FewestReviews || known < ShortestBefore || Poisson.AtLeast(end - first, Expected(first - old, known, Window)) >= Unlikely)
                continue;

            if (first >= runEnd)
            {
                if (runEnd > 0)
                    yield return (runFirst, runEnd);
                runFirst = first;
            }

            runEnd = end;
        }

        if (runEnd > 0)
            yield return (runFirst, runEnd);
    }

    private static Wave? ToWave(List<Review> reviews, int first, int end)
    {
        var members = reviews[first..end];
        var low = members.Count(review => review.Rating is { IsOnScale: true, Normalized: <= 0.25 });
        var top = members.Count(review => review.Rating is { IsOnScale: true, Normalized: 1 });
        var oneSided = Math.Max(low, top);
        if (5 * oneSided < 4 * members.Count)
            return null;

        var start = members[0].DatePublished!.Value;
        var span = members[^1].DatePublished!.Value - start;
        var before = reviews.Take(first).Count(review => start - review.DatePublished!.Value <= Before);
        var expected = Expected(before, start - reviews[0].DatePublished!.Value, span < Window ? Window : span);
        return new(low >= top ? AllegationType.Burst : AllegationType.PositiveFlood, members, expected, Poisson.AtLeast(members.Count, expected), oneSided);
    }

    private static double Expected(int before, TimeSpan known, TimeSpan span) => Math.Max(FewestBefore, before) * (span / (known < Before ? known : Before));
}
