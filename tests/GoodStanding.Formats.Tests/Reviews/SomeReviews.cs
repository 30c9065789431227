using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews;
using GoodStanding.Model.Reviews;
using GoodStanding.Testing;

namespace GoodStanding.Formats.Tests.Reviews;

/// <summary>What was read of a file with reviews, and a text of it that can be compared.</summary>
internal sealed record SomeReviews(IReviewReader? Reader, IReadOnlyList<Review> Reviews, ReviewReport Report)
{
    public static readonly DateTimeOffset Now = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files under Files/reviews.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(PathOf(), "*", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".expected.txt", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(PathOf(), path))
        .Order(StringComparer.Ordinal);

    public static SomeReviews Of(string path) => Of(File.ReadAllBytes(path));

    public static SomeReviews OfText(string text, ReviewContext? context = null) => Of(Encoding.UTF8.GetBytes(text), context);

    /// <summary>Reads a file; one in which no format is recognised gives no reviews.</summary>
    public static SomeReviews Of(byte[] bytes, ReviewContext? context = null) => Of(new ArchiveEntry("download", bytes.Length, () => new MemoryStream(bytes, writable: false)), context);

    public static SomeReviews Of(ArchiveEntry entry, ReviewContext? context = null)
    {
        var file = new ReviewFile(entry);
        var report = new ReviewReport();
        var reader = ReviewFormats.Recognize(file);
        return new(reader, [.. reader?.Read(file, context ?? new(Now), report) ?? []], report);
    }

    public static string PathOf(params string[] parts) => Repository.PathOf(["tests", "GoodStanding.Formats.Tests", "Files", "reviews", .. parts]);

    public static string TextOf(Review review)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{review.Site} | {review.Listing} | {review.Id} | {Quoted(review.Author)} | {Show(review.Rating)} | {Show(review.DatePublished)}{(review.IsExcerpt ? " | excerpt" : "")}");
        if (review.Headline is not null)
            text.AppendLine("  title " + Quoted(review.Headline));
        text.AppendLine("  " + Quoted(review.ReviewBody));
        if (review.DateModified is not null)
            text.AppendLine("  changed " + Show(review.DateModified));
        if (review.Uri is not null)
            text.AppendLine("  at " + review.Uri.AbsoluteUri);
        if (review.Aspects.Count > 0)
            text.AppendLine("  " + string.Join(", ", review.Aspects.Select(aspect => $"{aspect.Aspect} {Show(aspect.Rating)}")));
        if (review.OwnerReply is { } reply)
            text.AppendLine(CultureInfo.InvariantCulture, $"  reply {Show(reply.DatePublished)} {Quoted(reply.Text)}");
        return text.ToString();
    }

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine(Reader?.Title ?? "no format");
        if (Report.Subject is { } subject)
            text.AppendLine(CultureInfo.InvariantCulture, $"about {subject.Name ?? "-"} | {subject.Type ?? "-"} | {subject.Telephone ?? "-"} | {subject.Address ?? "-"} | {subject.Npi ?? "-"} | {subject.Uri?.AbsoluteUri ?? "-"}");
        if (Report.AggregateRating is { } mean)
            text.AppendLine(CultureInfo.InvariantCulture, $"in all {Show(mean.Rating)}, {mean.RatingCount?.ToString(CultureInfo.InvariantCulture) ?? "-"} ratings, {mean.ReviewCount?.ToString(CultureInfo.InvariantCulture) ?? "-"} reviews");
        foreach (var review in Reviews)
            text.Append(TextOf(review));
        foreach (var faulty in Report.Faulty)
            text.AppendLine(CultureInfo.InvariantCulture, $"{faulty.Words}: {faulty.Count} ({string.Join(", ", faulty.Examples)})");
        foreach (var sentence in Report.Problems.Concat(Report.Guesses))
            text.AppendLine(sentence);
        return text.ToString();
    }

    private static string Quoted(string? text) => text is null ? "-" : JsonSerializer.Serialize(text, Plain);

    private static string Show(Rating? rating) => rating is { } given ? string.Create(CultureInfo.InvariantCulture, $"{given.Value}/{given.Best}{(given.Worst == 1 ? "" : $" from {given.Worst}")}") : "-";

    private static string Show(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture) ?? "-";
}
