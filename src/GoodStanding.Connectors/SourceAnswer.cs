using GoodStanding.Model.Reviews;

namespace GoodStanding.Connectors;

/// <summary>What a source answered.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Reviews">The reviews that were read, those of the pages before it failed too: they are good and can be kept whatever the outcome.</param>
/// <param name="Rating">What the site shows for the whole listing, or null.</param>
/// <param name="IsFullSighting">Whether these are all reviews of the listing, so that one which is missing has vanished.</param>
/// <param name="Validator">What to hand in with the next question, or null.</param>
/// <param name="RetryAfter">How long the site wants to be left alone, or null; at most a day.</param>
/// <param name="Reason">What went wrong, in one sentence without any secret and without words of a review; null when it was read.</param>
public sealed record SourceAnswer(
    SourceOutcome Outcome, IReadOnlyList<Review> Reviews, AggregateRating? Rating = null, bool IsFullSighting = false, string? Validator = null, TimeSpan? RetryAfter = null, string? Reason = null);
