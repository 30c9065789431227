using GoodStanding.Model;

namespace GoodStanding.Formats.Archives.Bluesky;

/// <summary>Reads the posts of an atproto repository as its host exports it: a CAR file with the author's signed records.</summary>
/// <remarks>
/// It passes over the file twice. The first time it keeps the nodes of the tree, which then tells the live posts; the second time it reads
/// those. So memory holds the tree and never the records, and a file inside a zip, which cannot be read backwards, is as good as any.
/// </remarks>
public sealed class BlueskyArchiveReader : IArchiveReader
{
    private static readonly string[] Collections = [BlueskyRecord.Posts, BlueskyRecord.Reposts];

    /// <inheritdoc/>
    public string Network => "bluesky";

    /// <inheritdoc/>
    public string Title => "Bluesky repository (CAR)";

    /// <inheritdoc/>
    public int Passes => 2;

    /// <inheritdoc/>
    public bool IsPosts(ReadOnlySpan<byte> head) => CarFile.IsCar(head);

    /// <inheritdoc/>
    public IReadOnlyList<ArchiveEntry> Claim(ArchiveSource source) =>
        [.. source.Entries.Where(entry => Path.GetExtension(entry.FileName) is ".car" or ".repo" && IsPosts(entry.Head))];

    /// <inheritdoc/>
    public IEnumerable<Post> Read(ArchiveSource source, IReadOnlyList<ArchiveEntry> posts, ArchiveReport report) =>
        posts.SelectMany(entry => ReadRepository(entry, report));

    private static IEnumerable<Post> ReadRepository(ArchiveEntry entry, ArchiveReport report)
    {
        var tree = new RecordTree();
        Dictionary<string, object?>? commit = null;
        foreach (var (root, block) in Blocks(entry, report, isFirstPass: true))
        {
            if (RecordTree.IsNode(block.Content.Span))
            {
                if (tree.TryAdd(block))
                    continue;

                report.AddProblem($"{entry.FileName} lists more records than are read of one account.");
                yield break;
            }

            if (block.Id == root)
                commit = Cbor.ReadMap(block.Content.Span);
        }

        // The oldest repositories (2022) keep the tree's root and the owner one block further.
        if (commit?.GetValueOrDefault("root") is Cid older)
            commit = Find(entry, older, report);

        var did = commit?.GetValueOrDefault("did") as string ?? OldDid(entry, commit, report);
        if (commit?.GetValueOrDefault("data") is not Cid data || did is null)
        {
            report.AddProblem($"{entry.FileName} lacks the commit that tells its live records from deleted ones, so none were read.");
            yield break;
        }

        report.Account ??= did;
        tree.Walk(data, Collections);
        foreach (var missing in tree.Missing)
            report.Skip(SkipReason.Missing, missing.ToString());

        foreach (var (_, block) in Blocks(entry, report, isFirstPass: false))
        {
            if (!tree.Records.Remove(block.Id, out var keys))
                continue;

            var record = Cbor.ReadMap(block.Content.Span);
            foreach (var key in keys)
            {
                if (record is not null && BlueskyRecord.Read(record, did, key) is { } post)
                    yield return report.Count(post);
                else
                    report.Skip(record is null ? SkipReason.Malformed : SkipReason.NoText, key);
            }
        }

        foreach (var key in tree.Records.Values.SelectMany(keys => keys).Order(StringComparer.Ordinal))
            report.Skip(SkipReason.Missing, key);
    }

    private static Dictionary<string, object?>? Find(ArchiveEntry entry, Cid id, ArchiveReport report) =>
        Blocks(entry, report, isFirstPass: false).Where(each => each.Block.Id == id).Select(each => Cbor.ReadMap(each.Block.Content.Span)).FirstOrDefault();

    private static string? OldDid(ArchiveEntry entry, Dictionary<string, object?>? commit, ArchiveReport report) =>
        commit?.GetValueOrDefault("meta") is Cid meta ? Find(entry, meta, report)?.GetValueOrDefault("did") as string : null;

    // The blocks whose content is what their id says. Each pass meets the same wrong ones, so only the first books them.
    private static IEnumerable<(Cid Root, CarBlock Block)> Blocks(ArchiveEntry entry, ArchiveReport report, bool isFirstPass)
    {
        using var car = Open(entry, report);
        while (car is not null && TryNext(car, entry, report, out var block))
        {
            if (block.IsTrue)
                yield return (car.Root, block);
            else if (isFirstPass)
                report.Skip(SkipReason.WrongHash, block.Id.ToString());
        }
    }

    private static CarFile? Open(ArchiveEntry entry, ArchiveReport report)
    {
        try
        {
            return CarFile.Open(entry);
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            report.Fail(entry, failure);
            return null;
        }
    }

    private static bool TryNext(CarFile car, ArchiveEntry entry, ArchiveReport report, out CarBlock block)
    {
        block = default;
        try
        {
            if (car.Next() is not { } next)
                return false;

            block = next;
            return true;
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            report.Fail(entry, failure);
            return false;
        }
    }
}
