using GoodStanding.Model.Reviews;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Routing;

/// <summary>Words that a person should see at once, whatever a model thinks of them: to miss one costs more than to look once too often.</summary>
internal static class Danger
{
    private static readonly Lexicon[] Always = [.. ((string[])["threat", "hate-attack"]).Select(ReviewLexicons.Named)];

    // A thankful story may tell of a death, of a dark time and of a hand on a shoulder.
    private static readonly Lexicon[] UnlessGlowing = [.. ((string[])["death", "touch", "self-harm", "records-open"]).Select(ReviewLexicons.Named)];

    /// <summary>Whether such words stand in the review.</summary>
    public static bool IsIn(ReviewReading reading, ReviewClass reviewClass) =>
        Array.Exists(Always, reading.Has) || (reviewClass != ReviewClass.Glowing && Array.Exists(UnlessGlowing, reading.Has));
}
