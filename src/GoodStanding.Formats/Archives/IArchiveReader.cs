using GoodStanding.Model;

namespace GoodStanding.Formats.Archives;

/// <summary>Reads the posts of one network's account archive.</summary>
public interface IArchiveReader
{
    /// <summary>The network: "x", "mastodon", "bluesky".</summary>
    string Network { get; }

    /// <summary>What the network calls its archive, for people.</summary>
    string Title { get; }

    /// <summary>How many times a file is read from its start, for whoever shows progress.</summary>
    int Passes { get; }

    /// <summary>Finds the files that hold posts, in reading order; empty when this is no archive of the network.</summary>
    /// <remarks>In a folder or a zip only files with a known name are looked at, and the first bytes must confirm the name.</remarks>
    IReadOnlyList<ArchiveEntry> Claim(ArchiveSource source);

    /// <summary>Says whether the first bytes of a file are those of this network's posts, whatever its name.</summary>
    bool IsPosts(ReadOnlySpan<byte> head);

    /// <summary>Reads the posts one by one; what cannot be read is counted in the report, never thrown.</summary>
    /// <remarks>Not asynchronous: a post is ready far more often than a buffer must be filled.</remarks>
    IEnumerable<Post> Read(ArchiveSource source, IReadOnlyList<ArchiveEntry> posts, ArchiveReport report);
}
