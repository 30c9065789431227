using GoodStanding.Model;

namespace GoodStanding.Screening.Combination;

/// <summary>Estimates how many people a description fits.</summary>
internal static class AnonymityEstimate
{
    /// <summary>The estimate, or null when the text describes nobody's patient.</summary>
    public static Anonymity? Of(Reading reading) => null;
}
