using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Reads the reviews of a saved web page from its structured data: schema.org in JSON-LD, microdata or RDFa.</summary>
public sealed class SavedPageReader : IReviewReader
{
    // Feeds and other XML begin with "<" too.
    private static readonly string[] Signs = ["<html", "<!doctype html", "<head", "<body", "<script", "<meta", "<div", "<span", "<article", "itemscope", "typeof="];

    /// <inheritdoc/>
    public string Title => "a saved web page";

    /// <inheritdoc/>
    public bool IsMine(ReviewFile file) => file.First == '<' && Signs.Any(sign => file.Opening.Contains(sign, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report) =>
        Read(file, new SavedPage(file.Text), raw => raw, context, report);

    /// <summary>Reads a page that stands open already.</summary>
    /// <param name="file">The file.</param>
    /// <param name="page">The page in it.</param>
    /// <param name="adapt">What a site's own reader knows better.</param>
    /// <param name="context">What the file does not say.</param>
    /// <param name="report">Counts what cannot be read.</param>
    internal static IEnumerable<Review> Read(ReviewFile file, SavedPage page, Func<RawReview, RawReview> adapt, ReviewContext context, ReviewReport report)
    {
        var found = SchemaPage.Of(page.Items());
        report.Subject = found.Subject;
        report.AggregateRating = found.Aggregate;
        for (var foreign = 0; foreign < found.AboutOthers; foreign++)
            report.Count(ReviewFault.AboutAnother, page.Title ?? "page");

        var address = page.Address ?? found.Subject?.Uri;
        foreach (var raw in found.Reviews)
        {
            var located = raw with { Site = SiteOf(address) ?? context.Site ?? HostOf(address), Listing = address?.AbsoluteUri ?? context.Listing ?? found.Subject?.Name };
            if (raw.IsCut)
                report.Count(ReviewFault.CutOff, raw.Place);
            else if (adapt(located).Finish(context, report) is { } review)
                yield return review;
        }

        AddProblems(file, page, found, report);
    }

    private static string? SiteOf(Uri? address) => address is null ? null : ReviewSites.Of(address)?.Id;

    private static string? HostOf(Uri? address) => address?.Host is { } host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : address?.Host;

    private static void AddProblems(ReviewFile file, SavedPage page, SchemaPage found, ReviewReport report)
    {
        if (file.Failure is { } failure)
            report.AddProblem($"The page could not be read to its end: {failure}.");
        if (file.IsTooLarge || page.IsTooLarge)
            report.AddProblem("The page is larger than any real one; it was read up to a bound and the rest was left out.");
        if (page.BrokenBlocks > 0)
            report.AddProblem($"{page.BrokenBlocks} of the page's blocks of JSON-LD is broken beyond mending.");
        if (found is { Reviews.Count: 0, Aggregate: null, AboutOthers: 0 })
            report.AddProblem("The page carries no reviews in its structured data (JSON-LD, microdata or RDFa); the site may show them by script only.");
    }
}
