using GoodStanding.Text;

namespace GoodStanding.Allegations.Evidence.Copies;

/// <summary>Finds among many texts those that are the same as one, without comparing it with all.</summary>
/// <remarks>
/// Exact, unlike MinHash: only texts that share a run of their prefixes can be the same, and those are compared in full. The hashes are the
/// order, so no count of frequencies is needed and texts can be added one by one. Costs a fifth of a text's runs in memory.
/// </remarks>
internal sealed class SameTextIndex
{
    private readonly List<Shingles> _texts = [];
    private readonly Dictionary<ulong, List<int>> _byRun = [];

    /// <summary>Adds a text; its number is how many were there before.</summary>
    public void Add(Shingles text)
    {
        foreach (var run in text.Prefix)
        {
            if (!_byRun.TryGetValue(run, out var numbers))
                _byRun[run] = numbers = [];
            numbers.Add(_texts.Count);
        }

        _texts.Add(text);
    }

    /// <summary>The numbers of the texts that are the same, the first added first.</summary>
    public IEnumerable<int> Find(Shingles text)
    {
        var near = new SortedSet<int>();
        foreach (var run in text.Prefix)
        {
            if (_byRun.TryGetValue(run, out var numbers))
                near.UnionWith(numbers);
        }

        return near.Where(number => _texts[number].IsSame(text));
    }
}
