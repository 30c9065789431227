namespace GoodStanding.Connectors;

/// <summary>What came of asking an interface for something else than reviews: a list, a look-up, a feed, a reply put in place.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Value">What was asked for; null unless it was read.</param>
/// <param name="Validator">What to hand in with the next question, or null.</param>
/// <param name="RetryAfter">How long the site wants to be left alone, or null; at most a day.</param>
/// <param name="Reason">What went wrong, in one sentence without any secret; null when it was read.</param>
public sealed record Asked<T>(SourceOutcome Outcome, T? Value, string? Validator = null, TimeSpan? RetryAfter = null, string? Reason = null)
    where T : class;
