using GoodStanding.Model;
using GoodStanding.Screening.Judging;

namespace GoodStanding.Training.Judging;

/// <summary>How well rules and model do on some cases.</summary>
/// <param name="Caught">The share of the stops that are stopped.</param>
/// <param name="Passed">The share of the stops that pass as clear.</param>
/// <param name="LeftAlone">The share of the clear that stay clear; of replies, the share of the safe that are not stopped.</param>
/// <param name="ClearStopped">The share of the clear that are stopped.</param>
internal sealed record Figures(double Caught, double Passed, double LeftAlone, double ClearStopped)
{
    private static readonly double[] Shares = [.80, .85, .90, .95, .98];

    public static Figures Of(IReadOnlyCollection<Judgement> all, Thresholds thresholds) => new(
        Share(all, item => item.Case.Stop > 0, item => item.At(thresholds) == Verdict.Stop),
        Share(all, item => item.Case.Stop > 0, item => item.At(thresholds) == Verdict.Clear),
        Share(all, item => IsHarmless(item.Case), item => item.Case.IsReply ? item.At(thresholds) < Verdict.Stop : item.At(thresholds) == Verdict.Clear),
        Share(all, item => IsHarmless(item.Case), item => item.At(thresholds) == Verdict.Stop));

    /// <summary>The share of the stops caught by the model alone where that share of the clear is left alone.</summary>
    public static string Curve(IReadOnlyCollection<Judgement> all)
    {
        var clear = all.Where(item => IsHarmless(item.Case)).Select(item => item.Stop).Order().ToArray();
        return string.Join("  ", Shares.Select(share =>
        {
            var stopAt = clear.Length == 0 ? 0 : clear[(int)Math.Min(clear.Length - 1, share * clear.Length)];
            return $"{share:.00}:{Share(all, item => item.Case.Stop > 0, item => item.Stop > stopAt):.000}@{stopAt:.00}";
        }));
    }

    /// <summary>The figures in one line.</summary>
    public override string ToString() => $"caught {Caught:.000} passed {Passed:.000} left alone {LeftAlone:.000} clear stopped {ClearStopped:.000}";

    // A reply that only a strict reader would hold is not to be stopped either.
    private static bool IsHarmless(Case item) => item.IsReply ? item.Stop == 0 : item.Careful == 0;

    private static double Share(IReadOnlyCollection<Judgement> all, Func<Judgement, bool> of, Func<Judgement, bool> which)
    {
        var whole = all.Where(of).ToList();
        return whole.Count == 0 ? 0 : (double)whole.Count(which) / whole.Count;
    }
}
