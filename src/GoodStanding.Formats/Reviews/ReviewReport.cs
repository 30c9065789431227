using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews;

/// <summary>What a file says beside its reviews, and what could not be read of it, while it is being read by one thread.</summary>
public sealed class ReviewReport
{
    private const int ExampleCount = 5;

    private readonly SortedDictionary<ReviewFault, (int Count, List<string> Examples)> _faulty = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _guesses = [];
    private readonly HashSet<(string Listing, string Id)> _seen = [];

    /// <summary>Whom the file is about, or null when it does not say or is about several.</summary>
    public ReviewedSubject? Subject { get; internal set; }

    /// <summary>The rating of the whole listing, or null.</summary>
    public AggregateRating? AggregateRating { get; internal set; }

    /// <summary>The names in the first row of a table; empty for other files.</summary>
    public IReadOnlyList<string> Columns { get; internal set; } = [];

    /// <summary>How many reviews were read.</summary>
    public int Read { get; private set; }

    /// <summary>What was left out or kept with an empty field, by fault.</summary>
    public IReadOnlyList<FaultyReviews> Faulty => [.. _faulty.Select(each => new FaultyReviews(each.Key, each.Value.Count, each.Value.Examples))];

    /// <summary>What is wrong with the file as a whole, each a sentence.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What was guessed and should be looked at, each a sentence.</summary>
    public IReadOnlyList<string> Guesses => _guesses;

    /// <summary>Whether every review could be read, or was left out because it is nobody's loss.</summary>
    public bool IsWhole => _problems.Count == 0 && !Faulty.Any(faulty => faulty.IsLoss);

    internal void AddProblem(string sentence) => _problems.Add(sentence);

    internal void AddGuess(string sentence) => _guesses.Add(sentence);

    internal void Count(ReviewFault fault, string where)
    {
        var (count, examples) = _faulty.TryGetValue(fault, out var known) ? known : (0, []);
        if (examples.Count < ExampleCount)
            examples.Add(Shown(where));
        _faulty[fault] = (count + 1, examples);
    }

    /// <summary>Counts a review; false when one of its id was there already.</summary>
    internal bool TryCount(Review review)
    {
        if (!_seen.Add((review.Listing, review.Id)))
        {
            Count(ReviewFault.Repeated, review.Id);
            return false;
        }

        Read++;
        return true;
    }

    // An id comes from the file, so it may hold anything; a report goes to a terminal.
    private static string Shown(string where)
    {
        var text = string.Concat(where.Take(80).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter));
        return text.Length < where.Length ? text + "…" : text;
    }
}
