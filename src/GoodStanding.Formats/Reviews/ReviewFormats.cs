using GoodStanding.Formats.Reviews.Csv;
using GoodStanding.Formats.Reviews.Facebook;
using GoodStanding.Formats.Reviews.Google;
using GoodStanding.Formats.Reviews.Healthgrades;
using GoodStanding.Formats.Reviews.Pages;
using GoodStanding.Formats.Reviews.Ratemds;
using GoodStanding.Formats.Reviews.Trustpilot;
using GoodStanding.Formats.Reviews.Yelp;

namespace GoodStanding.Formats.Reviews;

/// <summary>The forms in which reviews can be handed over; one line a format.</summary>
public static class ReviewFormats
{
    /// <summary>One reader a format; the particular ones stand before the general ones.</summary>
    public static IReadOnlyList<IReviewReader> All { get; } =
    [
        new RatemdsPageReader(),
        new SavedPageReader(),
        new GoogleReader(),
        new YelpReader(),
        new FacebookReader(),
        new TrustpilotReader(),
        new HealthgradesReader(),
        new CsvReviewReader(),
    ];

    /// <summary>The reader for a file; null when it has none of these formats, and <see cref="WrongFile"/> then says what it is.</summary>
    public static IReviewReader? Recognize(ReviewFile file) => All.FirstOrDefault(reader => reader.IsMine(file));
}
