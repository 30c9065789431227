using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Evidence.Copies;

/// <summary>Two reviews with the same words.</summary>
/// <param name="Earlier">The one that was there first.</param>
/// <param name="Later">The one that repeats it.</param>
/// <param name="Jaccard">How alike they are, from 0.8 to 1.</param>
/// <param name="Type">What that makes of the later one: a duplicate, a cross-post or a copy under another name.</param>
public sealed record SameText(Review Earlier, Review Later, double Jaccard, AllegationType Type);
