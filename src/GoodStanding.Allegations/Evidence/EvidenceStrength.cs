namespace GoodStanding.Allegations.Evidence;

/// <summary>How far a piece of evidence carries.</summary>
public enum EvidenceStrength
{
    /// <summary>A hint: look closer, build nothing on it.</summary>
    Weak,

    /// <summary>Carries a report together with something else.</summary>
    Fair,

    /// <summary>Carries a report by itself.</summary>
    Strong,
}
