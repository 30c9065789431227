namespace GoodStanding.Model.Reviews;

/// <summary>The scale of a site.</summary>
/// <param name="Worst">Its worst value.</param>
/// <param name="Best">Its best value.</param>
/// <param name="Step">The smallest step between two values.</param>
public sealed record RatingScale(decimal Worst, decimal Best, decimal Step);
