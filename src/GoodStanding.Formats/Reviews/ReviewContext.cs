using GoodStanding.Formats.Reviews.Csv;

namespace GoodStanding.Formats.Reviews;

/// <summary>What a file may not say itself and whoever hands it over knows.</summary>
/// <param name="Now">The time, so that a date in the future can be told.</param>
/// <param name="Site">The id of the site, for files that do not say it.</param>
/// <param name="Listing">The listing, for files that do not say it.</param>
/// <param name="Mapping">Which column holds what, for CSV; guessed when it is null.</param>
public sealed record ReviewContext(DateTimeOffset Now, string? Site = null, string? Listing = null, CsvMapping? Mapping = null);
