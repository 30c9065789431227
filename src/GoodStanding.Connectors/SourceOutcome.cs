namespace GoodStanding.Connectors;

/// <summary>How it went when a source was asked. Broken is never told as empty.</summary>
public enum SourceOutcome
{
    /// <summary>It answered; the reviews may be none.</summary>
    Read,

    /// <summary>Nothing changed since the validator was given.</summary>
    Unchanged,

    /// <summary>It could not be reached, or had an error of its own.</summary>
    Failed,

    /// <summary>It refused: the key, the grant or the right is missing, or it was asked too often.</summary>
    Blocked,

    /// <summary>It answered in a form that is not known.</summary>
    Changed,
}
