namespace GoodStanding.Allegations.Evidence;

/// <summary>What a review was compared with.</summary>
public enum EvidenceKind
{
    /// <summary>Other reviews: the same words stand there.</summary>
    SameText,

    /// <summary>The times at which reviews arrive.</summary>
    Wave,

    /// <summary>The practice's public facts: hours, services, people, places, registries.</summary>
    PublicFact,

    /// <summary>The practice's visits, which never leave the machine.</summary>
    Visits,
}
