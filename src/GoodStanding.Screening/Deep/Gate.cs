using GoodStanding.Model;
using GoodStanding.Screening.Judging;

namespace GoodStanding.Screening.Deep;

/// <summary>Decides which texts the deep stage reads: those that the fast one neither clears nor stops for certain.</summary>
/// <remarks>docs/models/deep.md has the curve of cost against accuracy and why these points were chosen.</remarks>
internal static class Gate
{
    /// <summary>Below this probability of anything but clear the fast stage is sure of a post.</summary>
    public const float SurelyClear = 0.15f;

    /// <summary>Whether the deep stage is to be asked.</summary>
    /// <param name="fast">What the linear model thinks.</param>
    /// <param name="rules">What the rules say.</param>
    /// <param name="isReply">Whether it is a reply to a review; they are few, and a wrong word costs most there.</param>
    public static bool IsOpen(Estimate fast, Verdict rules, bool isReply) => rules != Verdict.Stop && (isReply || rules == Verdict.Reconsider || fast.Careful >= SurelyClear);
}
