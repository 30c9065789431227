using System.Text;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Archives;

/// <summary>Says what a person has handed over that is no archive of a known network.</summary>
public static class FoundInstead
{
    private static readonly (string Name, string What)[] Exports =
    [
        ("your_posts", "a Facebook export"),
        ("posts_and_comments", "a Facebook export"),
        ("timeline.htm", "a Facebook export"),
        ("posts_1.json", "an Instagram export"),
        ("shares.csv", "a LinkedIn export"),
        ("comment_headers.csv", "a Reddit export"),
        ("user_data_tiktok", "a TikTok export"),
        ("_chat.txt", "a WhatsApp chat"),
        ("takeout", "a Google Takeout"),
    ];

    private static readonly (byte[] Magic, string What)[] Kinds =
    [
        ([.. "%PDF"u8], "a PDF"),
        ([0x89, .. "PNG"u8], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ([.. "GIF8"u8], "a picture (GIF)"),
        ([.. "SQLite format 3"u8], "a SQLite database"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([.. "MZ"u8], "a program"),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7z archive; unpack it and hand over the folder"),
        ([.. "Rar!"u8], "a RAR archive; unpack it and hand over the folder"),
        ([0xFD, .. "7zXZ"u8], "an xz file; unpack it first"),
        ([.. "WARC/"u8], "a web archive (WARC)"),
        ([.. "<"u8], "a web page or XML"),
    ];

    /// <summary>One sentence on what was found.</summary>
    public static string Describe(ArchiveSource source)
    {
        foreach (var (name, what) in Exports)
        {
            if (source.Entries.Any(entry => entry.FileName.Contains(name, StringComparison.Ordinal) || entry.Name.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase)))
                return $"This looks like {what}.";
        }

        return source switch
        {
            { Entries.Count: 0 } => $"The {source.Form} holds no files.",
            { Form: "file" } => $"This is {KindOf(source.Entries[0])}.",
            _ when source.Entries.FirstOrDefault(IsPacked) is { } packed => $"The {source.Form} holds {Plain(packed.Name)}, which is not looked into; hand it over itself.",
            { Entries.Count: 1 } => $"The {source.Form} holds {Plain(source.Entries[0].Name)} and no posts in a known form.",
            _ => $"The {source.Form} holds {source.Entries.Count:N0} files, among them {Names(source)}, but no posts in a known form.",
        };
    }

    /// <summary>What the first bytes of a file are the sign of; null when they are none of a kind that is known.</summary>
    internal static string? ByFirstBytes(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, what) in Kinds)
        {
            if (head.StartsWith(magic))
                return what;
        }

        return null;
    }

    private static bool IsPacked(ArchiveEntry entry) => Path.GetExtension(entry.FileName) is ".zip" or ".gz" or ".tgz" or ".tar";

    private static string KindOf(ArchiveEntry entry)
    {
        if (PrivateFiles.KindOf(entry) is { } kind)
            return $"a file of {kind}, which is never opened";

        var head = PlainBytes.Head(entry.Head).TrimStart(" \t\r\n"u8);
        if (ByFirstBytes(head) is { } known)
            return known;
        if (head.IsEmpty)
            return entry.Length > 0 && entry.Head.IsEmpty ? "a file that cannot be read" : "an empty file";
        if (head[0] is (byte)'{' or (byte)'[')
            return head.IndexOf("\"__typename\""u8) >= 0 ? "an answer of a web page's own interface, not an archive" : $"JSON{Keys(head)}";

        return head.Contains((byte)0) ? "a binary file of an unknown kind" : "a text file";
    }

    private static string Keys(ReadOnlySpan<byte> head)
    {
        var first = head.IndexOf((byte)'"');
        var length = first < 0 ? -1 : head[(first + 1)..].IndexOf((byte)'"');
        return length is > 0 and < 60 ? $" that begins with \"{Plain(Encoding.UTF8.GetString(head.Slice(first + 1, length)))}\"" : "";
    }

    private static string Names(ArchiveSource source) => string.Join(", ", source.Entries.Take(4).Select(entry => Plain(entry.Name)));

    private static string Plain(string name) => string.Concat(name.Take(60).Select(letter => char.IsControl(letter) ? '?' : letter));
}
