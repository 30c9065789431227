using GoodStanding.Model.Reviews;

namespace GoodStanding.App.Rounds;

/// <summary>Triages a review.</summary>
/// <param name="review">The review.</param>
/// <param name="isOneOfMany">Whether it comes with so many others that the deep stage would take minutes: then the fast stage answers.</param>
public delegate TriageReport ReviewTriage(Review review, bool isOneOfMany = false);
