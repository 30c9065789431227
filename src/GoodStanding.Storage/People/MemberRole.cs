namespace GoodStanding.Storage.People;

/// <summary>What a member may do.</summary>
public enum MemberRole
{
    /// <summary>Everything, and the settings of the practice.</summary>
    Owner,

    /// <summary>Writes and checks own drafts.</summary>
    Clinician,

    /// <summary>Writes own drafts and reads those of others.</summary>
    SecondReader,

    /// <summary>Goes through the reviews of the whole practice; writes own drafts and reads nobody else's.</summary>
    PracticeManager,
}
