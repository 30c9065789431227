namespace GoodStanding.Storage;

/// <summary>What kind of refusal it is. A page answers "not here" to the first and shows the sentence of the others.</summary>
public enum RefusalKind
{
    /// <summary>Not there or not theirs.</summary>
    NotFound,

    /// <summary>Seen, but not for this role.</summary>
    NotAllowed,

    /// <summary>Not in this state or before its time.</summary>
    NotNow,

    /// <summary>Somebody was quicker.</summary>
    Changed,

    /// <summary>Unusable input.</summary>
    Invalid,
}
