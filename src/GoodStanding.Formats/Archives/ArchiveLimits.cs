namespace GoodStanding.Formats.Archives;

/// <summary>How much of an archive is read at most, so that a hostile one costs time and never the machine.</summary>
/// <param name="Entries">How many files an archive may hold.</param>
/// <param name="EntryBytes">How many bytes of one file are read, unpacked.</param>
/// <param name="TotalBytes">How many bytes of all files together are read, unpacked.</param>
/// <param name="ItemBytes">How many bytes one post may take; longer ones are counted and left out.</param>
public sealed record ArchiveLimits(int Entries, long EntryBytes, long TotalBytes, int ItemBytes)
{
    /// <summary>100,000 files, 1 GB a file, 4 GB in all, 4 MB a post: ten times the largest real account seen.</summary>
    public static ArchiveLimits Default { get; } = new(100_000, 1L << 30, 4L << 30, 4 << 20);
}
