using System.Formats.Tar;
using System.IO.Compression;
using GoodStanding.Formats.Archives;
using GoodStanding.Testing;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>Makes archives of the folders under Files: as they are, packed, cut or on a disk that fails.</summary>
internal static class SomeArchive
{
    public static readonly string[] Names = ["x-2023", "x-2019", "x-2014", "x-web", "mastodon"];

    public static string PathOf(params string[] parts) => Repository.PathOf(["tests", "GoodStanding.Formats.Tests", "Files", .. parts]);

    /// <summary>The files of a folder under Files, by their names inside it.</summary>
    public static SortedDictionary<string, byte[]> Files(string name)
    {
        var folder = PathOf(name);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), System.IO.File.ReadAllBytes(path));

        return files;
    }

    public static ArchiveEntry Entry(string name, byte[] bytes) => new(name, bytes.Length, () => new MemoryStream(bytes, writable: false));

    public static ArchiveSource Folder(string name) => Folder(Files(name));

    public static ArchiveSource Folder(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        ArchiveSource.OfFolder([.. files.Select(file => Entry(file.Key, file.Value))]);

    public static ArchiveSource File(string name, byte[] bytes, ArchiveLimits? limits = null) => ArchiveSource.OfFile(Entry(name, bytes), limits);

    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Tar(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, content) in files)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        }

        return bytes.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);

        return bytes.ToArray();
    }
}
