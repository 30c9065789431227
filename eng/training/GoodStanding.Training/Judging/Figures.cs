namespace GoodStanding.Training.Judging;

/// <summary>How well thresholds do on some judgements.</summary>
internal sealed record Figures(double Caught, double Passed, double LeftAlone, double ClearStopped)
{
    private static readonly double[] Shares = [.80, .85, .90, .95, .98];

    public static Figures Of(IReadOnlyCollection<Judgement> all, float stopAt, float carefulAt) => new(
        Share(all, item => item.Case.Stop > 0, item => item.Stop >= stopAt),
        Share(all, item => item.Case.Stop > 0, item => item.Stop < stopAt && item.Careful < carefulAt),
        Share(all, item => IsHarmless(item.Case), item => item.Stop < stopAt && item.Careful < carefulAt),
        Share(all, item => IsHarmless(item.Case), item => item.Stop >= stopAt));

    /// <summary>The share of the clear that must be stopped to catch each share of the stops: the curve at a few points.</summary>
    public static string Curve(IReadOnlyCollection<Judgement> all)
    {
        var clear = all.Where(item => IsHarmless(item.Case)).Select(item => item.Stop).Order().ToArray();
        return string.Join("  ", Shares.Select(share =>
        {
            var stopAt = clear.Length == 0 ? 0 : clear[(int)Math.Min(clear.Length - 1, share * clear.Length)];
            return $"{share:.00}:{Share(all, item => item.Case.Stop > 0, item => item.Stop > stopAt):.000}@{stopAt:.00}";
        }));
    }

    /// <summary>How likely a stop scores above a clear text.</summary>
    public static double Order(IReadOnlyCollection<Judgement> all)
    {
        var clear = all.Where(item => IsHarmless(item.Case)).Select(item => item.Stop).ToArray();
        var stop = all.Where(item => item.Case.Stop > 0).Select(item => item.Stop).ToArray();
        return stop.Sum(one => clear.Count(other => other < one) + (clear.Count(other => other == one) / 2.0)) / Math.Max(1, (double)stop.Length * clear.Length);
    }

    // A reply that only a strict reader would hold is not to be stopped either.
    private static bool IsHarmless(Case item) => item.IsReply ? item.Stop == 0 : item.Careful == 0;

    private static double Share(IReadOnlyCollection<Judgement> all, Func<Judgement, bool> of, Func<Judgement, bool> which)
    {
        var whole = all.Where(of).ToList();
        return whole.Count == 0 ? 0 : (double)whole.Count(which) / whole.Count;
    }
}
