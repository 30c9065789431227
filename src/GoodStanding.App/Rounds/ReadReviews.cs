using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews;
using GoodStanding.Model.Reviews;

namespace GoodStanding.App.Rounds;

/// <summary>Reads the reviews of what a person hands over: a saved page, an answer of an interface, a table, or a folder or zip of them.</summary>
/// <remarks>Nothing is kept: review after review comes out while the files are read, each once although it may stand in several files.</remarks>
public static class ReadReviews
{
    private const long MostBytes = 1L << 30;

    private static readonly string[] Readable = [".html", ".htm", ".xhtml", ".json", ".csv", ".tsv", ".txt", ""];

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

            foreach (var review in ReadFile(entry, request.Context, import).TakeWhile(_ => !cancellationToken.IsCancellationRequested))
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
