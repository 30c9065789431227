namespace GoodStanding.Storage.Rounds;

/// <summary>What was done with the visits.</summary>
public enum VisitAct
{
    /// <summary>A review was compared with them.</summary>
    Look,

    /// <summary>Visits were taken in.</summary>
    Import,

    /// <summary>The days for which they are kept were changed.</summary>
    SetDays,

    /// <summary>Their time had come and they were forgotten.</summary>
    Expire,

    /// <summary>All of them were wiped.</summary>
    Wipe,
}
