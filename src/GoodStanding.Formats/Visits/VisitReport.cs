using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Visits;

/// <summary>Counts what a file of visits gave and what it did not, while it is being read by one thread. It holds no name, but for a table without headings: its first row stands in Columns.</summary>
public sealed class VisitReport
{
    private const int ExampleCount = 5;

    private readonly SortedDictionary<VisitFault, (int Count, List<string> Examples)> _faults = [];
    private readonly List<string> _guesses = [];
    private readonly List<string> _problems = [];

    /// <summary>How many visits were read.</summary>
    public int Read { get; private set; }

    /// <summary>The headings of a table; empty for what is none.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>Which of them were read; null for what is no table.</summary>
    public VisitMapping? Mapping { get; private set; }

    /// <summary>What gave no visit, by fault.</summary>
    public IReadOnlyList<FaultyVisits> Faults => [.. _faults.Select(each => new FaultyVisits(each.Key, each.Value.Count, each.Value.Examples))];

    /// <summary>What was guessed and should be looked at, each a sentence.</summary>
    public IReadOnlyList<string> Guesses => _guesses;

    /// <summary>What is wrong with the whole file, each a sentence.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether everything could be read or was left out on purpose.</summary>
    public bool IsWhole => _problems.Count == 0 && Faults.All(fault => !fault.IsFailure);

    internal void Begin(IReadOnlyList<string> columns, VisitMapping mapping) => (Columns, Mapping) = (columns, mapping);

    internal void AddGuess(string sentence) => _guesses.Add(sentence);

    internal void AddProblem(string sentence) => _problems.Add(sentence);

    internal void Count(VisitFault fault, string place)
    {
        var (count, examples) = _faults.TryGetValue(fault, out var known) ? known : (0, []);
        if (examples.Count < ExampleCount)
            examples.Add(place);
        _faults[fault] = (count + 1, examples);
    }

    internal Visit Count(Visit visit)
    {
        Read++;
        return visit;
    }
}
