namespace GoodStanding.Allegations.Evidence.Waves;

/// <summary>The Poisson distribution: counts of things that come by themselves at a steady rate.</summary>
internal static class Poisson
{
    private const double Negligible = 1e-17;

    /// <summary>How likely it is to see at least so many where a number was expected.</summary>
    /// <remarks>
    /// The upper tail is summed term by term from the count on, so that small values keep their digits; one minus the lower sum would lose them
    /// (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.19).
    /// </remarks>
    /// <param name="count">At least so many; not negative.</param>
    /// <param name="expected">Above zero.</param>
    public static double AtLeast(int count, double expected)
    {
        var logarithm = -expected;
        for (var each = 1; each <= count; each++)
            logarithm += Math.Log(expected / each);

        var (term, sum) = (Math.Exp(logarithm), 0.0);
        for (var each = count; each <= expected || term > sum * Negligible; each++)
        {
            sum += term;
            term *= expected / (each + 1);
        }

        return Math.Min(1, sum);
    }
}
