namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>What the visits say of a review. There are these four words and no more.</summary>
public enum VisitMatch
{
    /// <summary>The shown name, or nothing that is asked of it, allows an answer.</summary>
    NotMatchable,

    /// <summary>No visit in the window under that name or a variant of it.</summary>
    None,

    /// <summary>A visit in the window under a name that may be meant: a surname, a given name and an initial, another service.</summary>
    Possible,

    /// <summary>A visit in the window under that name or a usual variant of it.</summary>
    Match,
}
