namespace GoodStanding.Model;

/// <summary>How deep a text was read.</summary>
public enum Depth
{
    /// <summary>The fast stage was sure of its answer.</summary>
    Settled,

    /// <summary>The fast stage was not sure, and the deep one was not asked or is not there.</summary>
    Unsettled,

    /// <summary>The deep stage has read it.</summary>
    Deep,

    /// <summary>It is not English, which is all that the deep stage reads: rules and lists alone have read it.</summary>
    NotEnglish,
}
