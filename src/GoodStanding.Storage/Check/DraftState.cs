namespace GoodStanding.Storage.Check;

/// <summary>Where a draft is on its way.</summary>
public enum DraftState
{
    /// <summary>The author is at it.</summary>
    Drafting,

    /// <summary>Cooling off.</summary>
    Held,

    /// <summary>Waits for a second look.</summary>
    InReview,

    /// <summary>Has a time.</summary>
    Scheduled,

    /// <summary>Out, with its permalink.</summary>
    Published,

    /// <summary>Its time went by.</summary>
    Expired,

    /// <summary>Given up by the author.</summary>
    Abandoned,
}
