using GoodStanding.Model;

namespace GoodStanding.Screening.Judging;

/// <summary>The linear models: what reads like a breach where no list has the words.</summary>
internal static class Judge
{
    /// <summary>Adds the models' findings to those of the rules; it never takes one away.</summary>
    public static void Check(Reading reading, List<Finding> findings)
    {
    }
}
