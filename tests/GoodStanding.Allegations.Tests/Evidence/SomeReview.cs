using System.Globalization;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Tests.Evidence;

/// <summary>Reviews with writer, date and place, for comparing; all names and words are invented.</summary>
internal static class SomeReview
{
    public static Review Of(string words, string? author = "Jonathan Okafor", string date = "2026-05-04", decimal? stars = 1, string site = "google", string listing = "elm-street", string? id = null) =>
        new(site, listing, id ?? $"{author} {date} {words.Length}", author, stars is { } value ? new Rating(value) : null, words, At(date));

    public static DateTimeOffset At(string date) => DateTimeOffset.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
