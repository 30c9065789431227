namespace GoodStanding.Storage.Rounds;

/// <summary>Why a review became new.</summary>
public enum ReviewNews
{
    /// <summary>Seen for the first time.</summary>
    Added,

    /// <summary>Its words or its rating changed.</summary>
    Edited,

    /// <summary>It is no longer on its site.</summary>
    Vanished,

    /// <summary>It is on its site again.</summary>
    Returned,
}
