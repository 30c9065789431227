using GoodStanding.Connectors.Notices;
using GoodStanding.Formats.Reviews;
using GoodStanding.Model.Reviews;

namespace GoodStanding.App.Rounds;

/// <summary>What became of the files of an import.</summary>
public sealed class ReviewImport
{
    private const int ExampleCount = 5;

    private readonly List<ReadFile> _files = [];
    private readonly List<string> _problems = [];
    private readonly List<MailNotice> _notices = [];
    private readonly HashSet<(string Site, string Listing, string Id)> _seen = [];

    /// <summary>A file in which a format was recognised.</summary>
    public sealed record ReadFile(string Name, string Format, ReviewReport Report);

    /// <summary>The files that hold reviews in a known form, in their order.</summary>
    public IReadOnlyList<ReadFile> Files => _files;

    /// <summary>Mails of sites that tell of a new review and do not hold it.</summary>
    public IReadOnlyList<MailNotice> Notices => _notices;

    /// <summary>How many reviews were read, each once.</summary>
    public int Read => _seen.Count;

    /// <summary>How many stood in several files.</summary>
    public int Repeated { get; private set; }

    /// <summary>How many files of a folder or zip were left closed, such as the pictures of a page.</summary>
    public int PassedOver { get; private set; }

    /// <summary>What is wrong with whole files, each a sentence with the file's name.</summary>
    public IReadOnlyList<string> Problems => [.. _problems, .. _files.SelectMany(file => file.Report.Problems.Select(problem => $"{file.Name}: {problem}"))];

    /// <summary>What was left out or kept with an empty field, over all files.</summary>
    public IReadOnlyList<FaultyReviews> Faulty =>
    [
        .. _files.SelectMany(file => file.Report.Faulty.Select(faulty => (file.Name, Faulty: faulty)))
            .GroupBy(each => each.Faulty.Fault)
            .OrderBy(group => group.Key)
            .Select(group => new FaultyReviews(group.Key, group.Sum(each => each.Faulty.Count), [.. group.SelectMany(Examples).Take(ExampleCount)])),
    ];

    /// <summary>Whether everything could be read.</summary>
    public bool IsWhole => _problems.Count == 0 && _files.TrueForAll(file => file.Report.IsWhole);

    internal void Add(IEnumerable<string> problems) => _problems.AddRange(problems);

    internal void Begin(string name, string format, ReviewReport report) => _files.Add(new(name, format, report));

    internal void Notice(MailNotice notice) => _notices.Add(notice);

    internal void Refuse(string name, string sentence) => _problems.Add($"{name}: {sentence}");

    internal void PassOver() => PassedOver++;

    internal bool IsNew(Review review)
    {
        var isNew = _seen.Add((review.Site, review.Listing, review.Id));
        Repeated += isNew ? 0 : 1;
        return isNew;
    }

    private IEnumerable<string> Examples((string Name, FaultyReviews Faulty) each) =>
        _files.Count == 1 ? each.Faulty.Examples : each.Faulty.Examples.Select(example => $"{each.Name}, {example}");
}
