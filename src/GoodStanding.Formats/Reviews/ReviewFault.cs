namespace GoodStanding.Formats.Reviews;

/// <summary>What is wrong with a review of a file. Those before <see cref="NoRatingValue"/> leave the review out; the others leave one of its fields empty.</summary>
public enum ReviewFault
{
    /// <summary>Not well-formed.</summary>
    Malformed,

    /// <summary>Nested deeper than any real file.</summary>
    TooDeep,

    /// <summary>Longer than a review can be.</summary>
    TooLong,

    /// <summary>The file ends within it.</summary>
    CutOff,

    /// <summary>Neither a rating nor words.</summary>
    Empty,

    /// <summary>Read already under the same id.</summary>
    Repeated,

    /// <summary>About somebody else who is on the page too.</summary>
    AboutAnother,

    /// <summary>Its rating is no number.</summary>
    NoRatingValue,

    /// <summary>Its rating lies outside of its scale.</summary>
    OffScale,

    /// <summary>Its date cannot be read.</summary>
    NoDate,

    /// <summary>Its date lies before there were such sites.</summary>
    TooOld,

    /// <summary>Its date lies in the future.</summary>
    InFuture,
}
