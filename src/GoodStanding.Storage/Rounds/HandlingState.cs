namespace GoodStanding.Storage.Rounds;

/// <summary>How far we are with a review.</summary>
public enum HandlingState
{
    /// <summary>Nobody has looked at it as it now stands.</summary>
    New,

    /// <summary>Looked at; something is still to be done.</summary>
    Seen,

    /// <summary>Nothing more to do.</summary>
    Done,

    /// <summary>Left as it is, to be looked at again when it changes.</summary>
    Watching,
}
