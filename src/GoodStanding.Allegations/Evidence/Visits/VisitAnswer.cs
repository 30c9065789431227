namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>What the visits say of a review.</summary>
/// <param name="Match">One of four words.</param>
/// <param name="Window">The days that were looked at; null where nothing was.</param>
public sealed record VisitAnswer(VisitMatch Match, VisitWindow? Window);
