using GoodStanding.Model;

namespace GoodStanding.Formats.Archives;

/// <summary>Counts what an archive gave and what it did not, while it is being read by one thread.</summary>
public sealed class ArchiveReport
{
    private const int ExampleCount = 5;

    private readonly int[] _kinds = new int[Enum.GetValues<PostKind>().Length];
    private readonly SortedDictionary<SkipReason, (int Count, List<string> Examples)> _skipped = [];
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _failed = [];

    /// <summary>The account's name on the network, or null when the archive does not say.</summary>
    public string? Account { get; internal set; }

    /// <summary>The file that named the account, or null.</summary>
    public string? AccountFile { get; internal set; }

    /// <summary>How many posts were read.</summary>
    public int Read => _kinds.Sum();

    /// <summary>How many of them the author had deleted already.</summary>
    public int Deleted { get; private set; }

    /// <summary>How many posts held bytes that are no UTF-8 and were mended with a replacement sign.</summary>
    public int Mended { get; internal set; }

    /// <summary>What was left out, by reason.</summary>
    public IReadOnlyList<SkippedItems> Skipped =>
        [.. _skipped.Select(each => new SkippedItems(each.Key, each.Value.Count, each.Value.Examples))];

    /// <summary>What is wrong with whole files, each a sentence.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether every item could be read or was left out on purpose.</summary>
    public bool IsWhole => _problems.Count == 0 && _skipped.Keys.All(reason => reason >= SkipReason.Repeated);

    /// <summary>How many posts of a kind were read.</summary>
    public int Of(PostKind kind) => _kinds[(int)kind];

    /// <summary>Adds a sentence about a whole file.</summary>
    public void AddProblem(string sentence) => _problems.Add(sentence);

    internal void Fail(ArchiveEntry entry, Exception failure)
    {
        if (_failed.Add(entry.Name))
            AddProblem($"{Shown(entry.FileName)} could not be read to its end: {ReadFailure.Words(failure)}.");
    }

    internal bool Failed(ArchiveEntry entry) => _failed.Contains(entry.Name);

    internal Post Count(Post post)
    {
        _kinds[(int)post.Kind]++;
        if (post.IsDeleted)
            Deleted++;
        return post;
    }

    internal void Skip(SkipReason reason, string where)
    {
        var (count, examples) = _skipped.TryGetValue(reason, out var known) ? known : (0, []);
        if (examples.Count < ExampleCount)
            examples.Add(Shown(where));
        _skipped[reason] = (count + 1, examples);
    }

    // An id comes from the file, so it may hold anything; a report goes to a terminal.
    private static string Shown(string id)
    {
        var text = string.Concat(id.Take(120).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter));
        return text.Length < id.Length ? text + "…" : text;
    }
}
