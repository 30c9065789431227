namespace GoodStanding.Storage.Rounds;

/// <summary>What can be done to a dispute. All of it is done by people.</summary>
public enum DisputeAct
{
    /// <summary>Begins it.</summary>
    Notice,

    /// <summary>Puts proof together, or the words of the report.</summary>
    Prepare,

    /// <summary>Tells that a person has reported it to the site.</summary>
    Flag,

    /// <summary>Tells that the site has it, or looks again later.</summary>
    Wait,

    RecordRemoved,

    RecordKept,

    RecordEdited,

    Appeal,

    Close,
}
