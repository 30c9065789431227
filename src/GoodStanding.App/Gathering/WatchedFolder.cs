using GoodStanding.Storage.Guard;

namespace GoodStanding.App.Gathering;

/// <summary>The folder that the operator has set, into which people drop saved pages, exports and mails. Null where none is set.</summary>
public sealed record WatchedFolder(string? Path)
{
    private const string Done = "done";
    private const string NotRead = "not-read";
    private const int MostNames = 1_000;

    // What browsers and copying programs write into until they are through.
    private static readonly string[] Unfinished = [".part", ".crdownload", ".download", ".tmp", ".partial", ".filepart"];

    /// <summary>A practice's own part of it: all of it where there is one practice, else a folder by its id.</summary>
    public string Of(Guid practiceId, bool isOnly) => isOnly ? Path! : System.IO.Path.Combine(Path!, practiceId.ToString("N"));

    /// <summary>The files that may be read: no links, no folders, nothing hidden or unfinished.</summary>
    internal static IEnumerable<FileInfo> FilesIn(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles().Where(file => !file.Name.StartsWith('.') && !Unfinished.Contains(file.Extension.ToLowerInvariant())).OrderBy(file => file.Name, StringComparer.Ordinal);

    /// <summary>How many files lie there that could not be read; many is many.</summary>
    public static int CountNotRead(string folder)
    {
        var path = System.IO.Path.Combine(folder, NotRead);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*" + Note).Take(MostNames).Count() : 0;
    }

    /// <summary>Puts a file away with a note of what became of it. The note comes first: whoever is killed in between reads the file again, and nothing is added twice.</summary>
    internal static void PutAway(FileInfo file, bool isRead, IEnumerable<string> sentences, DateTimeOffset now)
    {
        var folder = Own(file.DirectoryName!, isRead ? Done : NotRead);
        var name = FreeName(folder, file.Name, now);
        WriteNote(System.IO.Path.Combine(folder, name + Note), sentences, now);
        File.Move(file.FullName, System.IO.Path.Combine(folder, name), overwrite: false);

        // Beside a saved page lies a folder with its pictures.
        var pictures = new DirectoryInfo(System.IO.Path.Combine(file.DirectoryName!, System.IO.Path.GetFileNameWithoutExtension(file.Name) + "_files"));
        if (pictures.Exists && pictures.LinkTarget is null && !Directory.Exists(System.IO.Path.Combine(folder, pictures.Name)))
            pictures.MoveTo(System.IO.Path.Combine(folder, pictures.Name));
    }

    /// <summary>Leaves a file or a link where it is and says why it is not touched, once.</summary>
    internal static void Refuse(FileInfo file, string sentence, DateTimeOffset now)
    {
        var note = System.IO.Path.Combine(Own(file.DirectoryName!, NotRead), file.Name + Note);
        if (!File.Exists(note))
            WriteNote(note, [sentence], now);
    }

    private const string Note = ".why.txt";

    private static void WriteNote(string path, IEnumerable<string> sentences, DateTimeOffset now)
    {
        using var note = new StreamWriter(PrivateFile.Create(path));
        note.WriteLine(FormattableString.Invariant($"{now.UtcDateTime:yyyy-MM-dd HH:mm} UTC"));
        foreach (var sentence in sentences)
            note.WriteLine(sentence);
    }

    /// <exception cref="IOException">A link stands in its place: it could lead anywhere.</exception>
    private static string Own(string folder, string name)
    {
        var own = new DirectoryInfo(System.IO.Path.Combine(folder, name));
        PrivateFile.MakeFolder(own.FullName);
        return own.LinkTarget is null ? own.FullName : throw new IOException($"\"{name}\" in the watched folder is a link; make it a folder.");
    }

    private static string FreeName(string folder, string name, DateTimeOffset now)
    {
        if (!System.IO.Path.Exists(System.IO.Path.Combine(folder, name)) && !System.IO.Path.Exists(System.IO.Path.Combine(folder, name + Note)))
            return name;

        var stem = FormattableString.Invariant($"{now.UtcDateTime:yyyyMMdd-HHmmss}");
        for (var count = 1; ; count++)
        {
            var next = count == 1 ? $"{stem}-{name}" : $"{stem}-{count}-{name}";
            if (!System.IO.Path.Exists(System.IO.Path.Combine(folder, next)))
                return next;
        }
    }
}
