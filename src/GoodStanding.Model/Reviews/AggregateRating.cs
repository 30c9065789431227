namespace GoodStanding.Model.Reviews;

/// <summary>The rating that a site shows for a whole listing; schema.org AggregateRating.</summary>
/// <param name="Rating">The mean as the site gives it.</param>
/// <param name="RatingCount">How many ratings stand behind it, those without words too, or null.</param>
/// <param name="ReviewCount">How many of them have words, or null.</param>
public sealed record AggregateRating(Rating Rating, int? RatingCount, int? ReviewCount);
