namespace GoodStanding.Storage.Rounds;

/// <summary>Where a dispute is on its way.</summary>
public enum DisputeState
{
    /// <summary>Somebody means to dispute the review.</summary>
    Noticed,

    /// <summary>Proof without patient data is being put together.</summary>
    Evidence,

    /// <summary>Reported to the site.</summary>
    Flagged,

    /// <summary>The site has it; its clock runs.</summary>
    Waiting,

    /// <summary>The site took the review down.</summary>
    Removed,

    /// <summary>The site keeps it.</summary>
    Kept,

    /// <summary>Its writer changed it.</summary>
    Edited,

    /// <summary>The site's second step.</summary>
    Appealed,

    /// <summary>Over.</summary>
    Closed,
}
