namespace GoodStanding.Model;

/// <summary>What a text deserves, mildest first.</summary>
public enum Verdict
{
    /// <summary>Fine as it is.</summary>
    Clear,

    /// <summary>A careful colleague would ask for a second look.</summary>
    Reconsider,

    /// <summary>Not to be published as it is.</summary>
    Stop,
}
