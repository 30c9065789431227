using System.Text.Json;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Model;

namespace GoodStanding.Formats.Archives.Mastodon;

/// <summary>Reads the outbox of a Mastodon archive, and that of its kin that speak ActivityPub.</summary>
/// <remarks>The outbox says how many items it holds (totalItems) and is wrong: it counts what was deleted since. So nobody asks it.</remarks>
public sealed class MastodonArchiveReader : IArchiveReader
{
    /// <inheritdoc/>
    public string Network => "mastodon";

    /// <inheritdoc/>
    public string Title => "Mastodon archive";

    /// <inheritdoc/>
    public int Passes => 1;

    /// <inheritdoc/>
    public bool IsPosts(ReadOnlySpan<byte> head)
    {
        head = PlainBytes.Head(head);
        return head.TrimStart(" \t\r\n"u8).StartsWith("{"u8)
            && head.IndexOf("/ns/activitystreams"u8) >= 0
            && (head.IndexOf("\"OrderedCollection"u8) >= 0 || head.IndexOf("\"orderedItems\""u8) >= 0);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ArchiveEntry> Claim(ArchiveSource source) =>
        [.. source.Entries.Where(entry => entry.FileName.StartsWith("outbox", StringComparison.Ordinal) && entry.FileName.EndsWith(".json", StringComparison.Ordinal) && IsPosts(entry.Head))];

    /// <inheritdoc/>
    public IEnumerable<Post> Read(ArchiveSource source, IReadOnlyList<ArchiveEntry> posts, ArchiveReport report)
    {
        if (source.Entries.FirstOrDefault(entry => entry.FileName == "actor.json") is { } actor)
        {
            report.AccountFile = actor.Name;
            report.Account = SmallJson.Find(actor, AccountOf);
        }

        var seen = new HashSet<string>();
        foreach (var entry in posts)
        {
            foreach (var (item, place) in JsonFile.Read(entry, "orderedItems", report))
            {
                report.Account ??= WebAddress.Read(item.Text("actor"))?.ToString();
                if (Activity.Read(item, place, out var reason) is not { } post)
                    report.Skip(reason, Activity.IdOf(item, place));
                else if (!seen.Add(post.Id))
                    report.Skip(SkipReason.Repeated, post.Id);
                else
                    yield return report.Count(post);
            }
        }
    }

    private static string? AccountOf(JsonElement actor) =>
        actor.Text("preferredUsername") is { Length: > 0 and < 100 } name && WebAddress.Read(actor.Text("id")) is { } home ? $"@{name}@{home.Host}" : null;
}
