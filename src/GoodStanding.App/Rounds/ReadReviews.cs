using GoodStanding.Connectors.Notices;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews;
using GoodStanding.Model.Reviews;

namespace GoodStanding.App.Rounds;

/// <summary>Reads the reviews of what a person hands over: a saved page, an answer of an interface, a table, or a folder or zip of them.</summary>
/// <remarks>Nothing is kept: review after review comes out while the files are read, each once although it may stand in several files.</remarks>
public static class ReadReviews
{
    private const string Mail = ".eml";
    private const long MostBytes = 1L << 30;
    private const int MostBytesOfMail = 64 << 20;

    private static readonly string[] Readable = [".html", ".htm", ".xhtml", ".json", ".csv", ".tsv", ".txt", Mail, ""];

    public sealed record Request(ArchiveSource Source, ReviewContext Context);

    /// <summary>Gives review after review and tells the import of every file. When it is cancelled it ends; it does not throw.</summary>
    public static IEnumerable<Review> Run(Request request, ReviewImport import, CancellationToken cancellationToken)
    {
        // What lies in a folder was unpacked by its owner; a zip of 64 MB may hold 60 GB.
        if (request.Source.Form != "folder")
            request.Source.Narrow(MostBytes);

        import.Add(request.Source.Problems);
        if (request.Source.Problems.Count == 0 && request.Source.Entries.All(entry => request.Source.Form != "file" && !MayBeReviews(entry)))
            import.Add([$"The {request.Source.Form} holds no pages, answers or tables."]);

        foreach (var entry in request.Source.Entries)
        {
            if (cancellationToken.IsCancellationRequested)
                yield break;

            if (request.Source.IsSpent)
            {
                import.Refuse(entry.Name, $"The {request.Source.Form} unpacks to more than the {MostBytes >> 30} GB that is read at once. What was read before is kept; this file and those behind it were left out.");
                yield break;
            }

            if (request.Source.Form != "file" && !MayBeReviews(entry))
            {
                import.PassOver();
                continue;
            }

            var read = Path.GetExtension(entry.FileName) == Mail ? ReadMail(entry, request.Context, import, cancellationToken) : ReadFile(entry, request.Context, import);
            foreach (var review in read.TakeWhile(_ => !cancellationToken.IsCancellationRequested))
                yield return review;
        }
    }

    private static IEnumerable<Review> ReadFile(ArchiveEntry entry, ReviewContext context, ReviewImport import)
    {
        var file = new ReviewFile(entry);
        if (ReviewFormats.Recognize(file) is not { } reader)
        {
            import.Refuse(entry.Name, WrongFile.Describe(file));
            yield break;
        }

        var report = new ReviewReport();
        import.Begin(entry.Name, reader.Title, report);
        using var reviews = reader.Read(file, context, report).GetEnumerator();
        while (TryMove(reviews, entry.Name, import))
        {
            if (import.IsNew(reviews.Current))
                yield return reviews.Current;
        }
    }

    // A mail that holds the review is read like the page that it is; any other tells that there is one.
    private static IEnumerable<Review> ReadMail(ArchiveEntry entry, ReviewContext context, ReviewImport import, CancellationToken cancellationToken)
    {
        if (NoticeIn(entry, cancellationToken) is not { } notice)
        {
            import.Refuse(entry.Name, "This is no mail that can be read; save it once more as .eml.");
            yield break;
        }

        var page = new ArchiveEntry(entry.Name, notice.Html?.Length ?? 0, () => new MemoryStream(notice.Html ?? [], writable: false));
        var reviews = notice.Html is null ? [] : ReviewsIn(page, context with { Site = notice.SiteId ?? context.Site }, import);
        if (reviews.Count == 0)
            import.Notice(notice);
        foreach (var review in reviews)
            yield return review;
    }

    private static MailNotice? NoticeIn(ArchiveEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            if (entry.Length > MostBytesOfMail)
                return null;

            using var stream = entry.Open();
            return MailNotice.Read(stream, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            return null;
        }
    }

    // Of a mail without a review nothing is said: a page without one would be a fault.
    private static List<Review> ReviewsIn(ArchiveEntry page, ReviewContext context, ReviewImport import)
    {
        var inMail = new ReviewImport();
        var reviews = ReadFile(page, context, inMail).ToList();
        return reviews.Count == 0 ? reviews : [.. ReadFile(page, context, import)];
    }

    // A mistake of ours in one file must not cost the others.
    private static bool TryMove(IEnumerator<Review> reviews, string name, ReviewImport import)
    {
        try
        {
            return reviews.MoveNext();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            import.Refuse(name, $"It could not be read on ({failure.GetType().Name}); please tell us.");
            return false;
        }
    }

    // Beside a saved page lies a folder with its pictures, its scripts and the frames of its advertisements.
    private static bool MayBeReviews(ArchiveEntry entry) =>
        Readable.Contains(Path.GetExtension(entry.FileName)) && !entry.Name.Contains("_files/", StringComparison.Ordinal) && !entry.FileName.StartsWith('.');
}
