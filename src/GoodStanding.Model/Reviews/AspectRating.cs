namespace GoodStanding.Model.Reviews;

/// <summary>A rating of one side of the care: "punctuality", "staff"; schema.org reviewAspect.</summary>
/// <param name="Aspect">The site's word for it, in small letters.</param>
/// <param name="Rating">What was given.</param>
public sealed record AspectRating(string Aspect, Rating Rating);
