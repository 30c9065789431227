namespace GoodStanding.Screening.Lexicons;

/// <summary>Where the words and phrases of each lexicon stand in a document.</summary>
internal sealed class Marks(int lexicons)
{
    private readonly ulong[] _present = new ulong[(lexicons + 63) / 64];
    private readonly List<Mark> _all = [];

    /// <summary>Every mark, by lexicon and then by place.</summary>
    public IReadOnlyList<Mark> All => _all;

    /// <summary>Whether any phrase of the lexicon stands in the document.</summary>
    public bool Has(Lexicon lexicon) => (_present[lexicon.Id >> 6] >> (lexicon.Id & 63) & 1) != 0;

    /// <summary>Where the lexicon's phrases stand, in order of place.</summary>
    public ReadOnlySpan<Mark> Of(Lexicon lexicon)
    {
        if (!Has(lexicon))
            return [];

        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_all);
        var first = 0;
        while (all[first].Lexicon != lexicon.Id)
            first++;
        var end = first;
        while (end < all.Length && all[end].Lexicon == lexicon.Id)
            end++;

        return all[first..end];
    }

    /// <summary>Whether any phrase of the lexicon begins within the tokens from first up to end.</summary>
    public bool HasWithin(Lexicon lexicon, int first, int end)
    {
        foreach (var mark in Of(lexicon))
        {
            if (mark.First >= first && mark.First < end)
                return true;
        }

        return false;
    }

    internal void Add(Mark mark)
    {
        _all.Add(mark);
        _present[mark.Lexicon >> 6] |= 1UL << (mark.Lexicon & 63);
    }

    // Of one lexicon's marks that begin at one token the longest stays.
    internal void Seal()
    {
        if (_all.Count < 2)
            return;

        _all.Sort((one, other) => (one.Lexicon, one.First, -one.Count).CompareTo((other.Lexicon, other.First, -other.Count)));
        var kept = 1;
        for (var at = 1; at < _all.Count; at++)
        {
            if (_all[at].Lexicon != _all[kept - 1].Lexicon || _all[at].First != _all[kept - 1].First)
                _all[kept++] = _all[at];
        }

        _all.RemoveRange(kept, _all.Count - kept);
    }
}
