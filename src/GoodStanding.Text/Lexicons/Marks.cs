using System.Buffers;

namespace GoodStanding.Text.Lexicons;

/// <summary>Where the words and phrases of each lexicon stand in a document.</summary>
/// <remarks>The walk finds marks by place and rules ask for them by lexicon; so they are counted and laid out, which is less work than sorting.</remarks>
public sealed class Marks(int lexicons)
{
    private const int LongestEnding = 16;
    private const int FewMarks = 64;

    private readonly ulong[] _present = new ulong[(lexicons + 63) / 64];

    // How many marks each lexicon has; once sealed, where those of the next lexicon begin.
    private readonly int[] _ends = new int[lexicons];
    private Mark[] _found = ArrayPool<Mark>.Shared.Rent(FewMarks);
    private Mark[] _all = [];
    private int _count;

    /// <summary>Every mark, by lexicon and then by place.</summary>
    public ReadOnlySpan<Mark> All => _all;

    /// <summary>Every mark by place.</summary>
    public ReadOnlySpan<Mark> ByPlace => _found.AsSpan(0, _count);

    /// <summary>Whether any phrase of the lexicon stands in the document.</summary>
    public bool Has(Lexicon lexicon) => (_present[lexicon.Id >> 6] >> (lexicon.Id & 63) & 1) != 0;

    /// <summary>Where the lexicon's phrases stand, in order of place.</summary>
    public ReadOnlySpan<Mark> Of(Lexicon lexicon) => Has(lexicon) ? _all.AsSpan(FirstOf(lexicon)..EndOf(lexicon)) : [];

    /// <summary>Whether any phrase of the lexicon begins within the tokens from first up to end.</summary>
    public bool HasWithin(Lexicon lexicon, int first, int end)
    {
        if (!Has(lexicon))
            return false;

        var at = FirstFrom(lexicon, first);
        return at < EndOf(lexicon) && _all[at].First < end;
    }

    /// <summary>The lexicon's phrase that begins at the token, or null.</summary>
    public Mark? At(Lexicon lexicon, int token)
    {
        if (!Has(lexicon))
            return null;

        var at = FirstFrom(lexicon, token);
        return at < EndOf(lexicon) && _all[at].First == token ? _all[at] : null;
    }

    /// <summary>Whether any phrase of the lexicon, of sixteen tokens at most, ends right before the token.</summary>
    public bool HasEndingAt(Lexicon lexicon, int token)
    {
        if (!Has(lexicon))
            return false;

        for (var at = FirstFrom(lexicon, token - LongestEnding); at < EndOf(lexicon) && _all[at].First < token; at++)
        {
            if (_all[at].End == token)
                return true;
        }

        return false;
    }

    /// <summary>Adds a mark; they come in the order of their first tokens.</summary>
    internal void Add(int lexicon, int first, int count)
    {
        // Of one lexicon's marks that begin at one token the longest stays.
        for (var at = _count - 1; at >= 0 && _found[at].First == first; at--)
        {
            if (_found[at].Lexicon != lexicon)
                continue;

            if (_found[at].Count < count)
                _found[at] = new(lexicon, first, count);
            return;
        }

        if (_count == _found.Length)
            Grow();
        _found[_count++] = new(lexicon, first, count);
        _ends[lexicon]++;
        _present[lexicon >> 6] |= 1UL << (lexicon & 63);
    }

    /// <summary>Lays the marks out by lexicon when all are there.</summary>
    internal void Seal()
    {
        var start = 0;
        foreach (ref var end in _ends.AsSpan())
        {
            (var count, end) = (end, start);
            start += count;
        }

        var found = _found;
        _found = found[.._count];
        ArrayPool<Mark>.Shared.Return(found);
        _all = new Mark[_count];
        foreach (var mark in _found)
            _all[_ends[mark.Lexicon]++] = mark;
    }

    private void Grow()
    {
        var found = _found;
        _found = ArrayPool<Mark>.Shared.Rent(2 * _count);
        found.CopyTo(_found, 0);
        ArrayPool<Mark>.Shared.Return(found);
    }

    private int FirstOf(Lexicon lexicon) => lexicon.Id == 0 ? 0 : _ends[lexicon.Id - 1];

    private int EndOf(Lexicon lexicon) => _ends[lexicon.Id];

    // The lexicon's first mark at that token or after; long texts hold thousands of marks, so no rule may walk them.
    private int FirstFrom(Lexicon lexicon, int token)
    {
        var low = FirstOf(lexicon);
        for (var high = EndOf(lexicon); low < high;)
        {
            var middle = (low + high) / 2;
            if (_all[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
