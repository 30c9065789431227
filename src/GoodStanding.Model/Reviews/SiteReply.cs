namespace GoodStanding.Model.Reviews;

/// <summary>What a site lets a practice answer.</summary>
/// <param name="IsPossible">Whether it can answer at all, or null where nobody could tell.</param>
/// <param name="Limit">The most that an answer may hold, in <paramref name="Unit"/>, or null.</param>
/// <param name="Unit">"bytes" of UTF-8 or "characters", or null without a limit.</param>
/// <param name="IsLimitVerified">Whether the limit was seen on the site's own page.</param>
/// <param name="Note">What else the site asks, or null.</param>
public sealed record SiteReply(bool? IsPossible, int? Limit, string? Unit, bool IsLimitVerified, string? Note);
