using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>A job: takes in what was dropped into the watched folder, then puts it away with a note. Killed in the middle it reads a file again, and that adds nothing.</summary>
public sealed class ReadWatchedFolder(GoodStandingDb db, WatchedFolder watched, TakeFile takeFile, TimeProvider clock)
{
    private const int MostBytes = 64 << 20;
    private const int MostFiles = 100;

    private static readonly TimeSpan Still = TimeSpan.FromSeconds(10);

    public sealed record Request;

    /// <summary>How many were taken in and how many not. Problem is a sentence for the operator's log, without a file's name.</summary>
    public sealed record Result(int Taken, int NotRead, string? Problem = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (watched.Path is not { } root)
            return new(0, 0);

        try
        {
            if (!Directory.Exists(root))
                return new(0, 0, "The watched folder is not there.");

            // Two nodes may share the folder: one reads at a time.
            using var turn = TryLock(root);
            return turn is null ? new(0, 0) : await ReadAsync(root, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(0, 0, $"The watched folder could not be read ({problem.GetType().Name}).");
        }
    }

    private async Task<Result> ReadAsync(string root, CancellationToken cancellationToken)
    {
        var practices = await db.Practices.IgnoreQueryFilters().OrderBy(practice => practice.CreatedAt).Select(practice => practice.Id).ToListAsync(cancellationToken);
        var result = new Result(0, 0);
        foreach (var practice in practices)
        {
            var folder = watched.Of(practice, practices.Count == 1);
            PrivateFile.MakeFolder(folder);
            if (new DirectoryInfo(folder).LinkTarget is not null && practices.Count > 1)
                continue;

            foreach (var file in WatchedFolder.FilesIn(folder).Take(MostFiles).ToList())
                result = await TryAsync(result, practice, file, cancellationToken);
        }

        if (practices.Count > 1)
        {
            foreach (var file in WatchedFolder.FilesIn(root).Where(IsStill).Take(MostFiles).ToList())
                result = Count(result, Refuse(file, "There are several practices here: drop it into the folder of one."));
        }

        return result;
    }

    // What breaks at one file leaves it where it is for the next minute, and does not keep the others waiting.
    private async Task<Result> TryAsync(Result result, Guid practice, FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return Count(result, await ReadAsync(practice, file, cancellationToken));
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            return result with { Problem = $"A file of the watched folder could not be taken in and is tried again ({problem.GetType().Name})." };
        }
    }

    // Null while it is still being written.
    private async Task<bool?> ReadAsync(Guid practice, FileInfo file, CancellationToken cancellationToken)
    {
        if (file.LinkTarget is not null || file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            WatchedFolder.Refuse(file, "This is a link. Drop the file itself.", clock.GetUtcNow());
            return null;
        }

        if (!IsStill(file))
            return null;
        if (file.Length == 0)
            return Refuse(file, "This is an empty file.");
        if (file.Length > MostBytes)
            return Refuse(file, $"It is larger than the {MostBytes >> 20} MB that are read. Hand it over with: goodstanding import reviews");

        var (length, written) = (file.Length, file.LastWriteTimeUtc);
        var bytes = await BytesOfAsync(file, cancellationToken);
        file.Refresh();
        if (bytes is null || !file.Exists || file.Length != length || file.LastWriteTimeUtc != written)
            return null;

        var taken = await takeFile.RunAsync(new(practice, file.Name, bytes), cancellationToken);
        WatchedFolder.PutAway(file, taken.IsRead, taken.Sentences, clock.GetUtcNow());
        return taken.IsRead;
    }

    private bool? Refuse(FileInfo file, string sentence)
    {
        if (file.LinkTarget is null)
            WatchedFolder.PutAway(file, isRead: false, [sentence], clock.GetUtcNow());
        else
            WatchedFolder.Refuse(file, "This is a link. Drop the file itself.", clock.GetUtcNow());
        return false;
    }

    // A clock that went back must not keep a file waiting for ever.
    private bool IsStill(FileInfo file) => (clock.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc).Duration() >= Still;

    private static async Task<byte[]?> BytesOfAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var bytes = new MemoryStream();
            var chunk = new byte[1 << 16];
            int got;
            while (bytes.Length <= MostBytes && (got = await stream.ReadAsync(chunk, cancellationToken)) > 0)
                bytes.Write(chunk, 0, got);
            return bytes.Length > MostBytes ? null : bytes.ToArray();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Somebody still has it open; the next minute tries again.
            return null;
        }
    }

    private static FileStream? TryLock(string root)
    {
        try
        {
            return new FileStream(Path.Combine(root, ".goodstanding.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static Result Count(Result result, bool? isRead) => isRead switch
    {
        true => result with { Taken = result.Taken + 1 },
        false => result with { NotRead = result.NotRead + 1 },
        null => result,
    };
}
