namespace GoodStanding.Storage.Rounds;

/// <summary>How it went when a listing was last read. Broken is never told as empty.</summary>
public enum SourceState
{
    /// <summary>Not read yet.</summary>
    Unread,

    /// <summary>Read, with reviews.</summary>
    Read,

    /// <summary>Read, and there were no reviews.</summary>
    Empty,

    /// <summary>Could not be reached or read.</summary>
    Failed,

    /// <summary>The site refused.</summary>
    Blocked,

    /// <summary>It came, in a form that is not known.</summary>
    Changed,
}
