using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>What the five steps do: how far a review is then, and where to go on with it.</summary>
internal static class NextSteps
{
    /// <summary>How far we are after a step; null when it is none of the five.</summary>
    public static HandlingState? StateOf(string? step) => step switch
    {
        "answer" or "report" or "todo" => HandlingState.Seen,
        "watch" => HandlingState.Watching,
        "nothing" => HandlingState.Done,
        _ => null,
    };

    /// <summary>The page on which a step goes on, or null when it is done with.</summary>
    public static string? PathOf(string? step, Guid reviewId) => step is "answer" or "report" ? $"/rounds/reviews/{reviewId}/{step}" : null;
}
