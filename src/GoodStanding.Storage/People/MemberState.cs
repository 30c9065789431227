namespace GoodStanding.Storage.People;

/// <summary>Whether a membership counts. Only a confirmed one gives rights.</summary>
public enum MemberState
{
    /// <summary>Asked to join, has not accepted.</summary>
    Invited,

    /// <summary>Has the rights of the role.</summary>
    Confirmed,

    /// <summary>Has left.</summary>
    Left,
}
