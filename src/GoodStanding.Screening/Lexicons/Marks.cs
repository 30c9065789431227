using System.Runtime.InteropServices;

namespace GoodStanding.Screening.Lexicons;

/// <summary>Where the words and phrases of each lexicon stand in a document.</summary>
/// <remarks>A mark is kept as one number, lexicon then place then length, so that sorting is sorting numbers.</remarks>
internal sealed class Marks(int lexicons)
{
    private const int LengthBits = 12;
    private const int PlaceBits = 32;
    private const int LongestEnding = 16;
    private const int LongestPhrase = (1 << LengthBits) - 1;

    private readonly ulong[] _present = new ulong[(lexicons + 63) / 64];
    private readonly List<ulong> _packed = new(32);
    private Mark[] _all = [];

    /// <summary>Every mark, by lexicon and then by place.</summary>
    public ReadOnlySpan<Mark> All => _all;

    /// <summary>Whether any phrase of the lexicon stands in the document.</summary>
    public bool Has(Lexicon lexicon) => (_present[lexicon.Id >> 6] >> (lexicon.Id & 63) & 1) != 0;

    /// <summary>Where the lexicon's phrases stand, in order of place.</summary>
    public ReadOnlySpan<Mark> Of(Lexicon lexicon)
    {
        if (!Has(lexicon))
            return [];

        var first = FirstFrom(lexicon.Id, 0);
        return _all.AsSpan(first, FirstFrom(lexicon.Id + 1, 0) - first);
    }

    /// <summary>Whether any phrase of the lexicon begins within the tokens from first up to end.</summary>
    public bool HasWithin(Lexicon lexicon, int first, int end)
    {
        if (!Has(lexicon))
            return false;

        var at = FirstFrom(lexicon.Id, first);
        return at < _all.Length && _all[at].Lexicon == lexicon.Id && _all[at].First < end;
    }

    /// <summary>The lexicon's phrase that begins at the token, or null.</summary>
    public Mark? At(Lexicon lexicon, int token)
    {
        var at = Has(lexicon) ? FirstFrom(lexicon.Id, token) : _all.Length;
        return at < _all.Length && _all[at].Lexicon == lexicon.Id && _all[at].First == token ? _all[at] : null;
    }

    /// <summary>Whether any phrase of the lexicon, of sixteen tokens at most, ends right before the token.</summary>
    public bool HasEndingAt(Lexicon lexicon, int token)
    {
        if (!Has(lexicon))
            return false;

        for (var at = FirstFrom(lexicon.Id, token - LongestEnding); at < _all.Length && _all[at].Lexicon == lexicon.Id && _all[at].First < token; at++)
        {
            if (_all[at].End == token)
                return true;
        }

        return false;
    }

    internal void Add(int lexicon, int first, int count)
    {
        _packed.Add(((ulong)(uint)lexicon << (PlaceBits + LengthBits)) | ((ulong)(uint)first << LengthBits) | (uint)(LongestPhrase - count));
        _present[lexicon >> 6] |= 1UL << (lexicon & 63);
    }

    // Of one lexicon's marks that begin at one token the longest stays: it sorts first.
    internal void Seal()
    {
        var packed = CollectionsMarshal.AsSpan(_packed);
        packed.Sort();
        var marks = new Mark[packed.Length];
        var kept = 0;
        var last = ulong.MaxValue;
        foreach (var mark in packed)
        {
            if (mark >> LengthBits == last)
                continue;

            last = mark >> LengthBits;
            marks[kept++] = new((int)(mark >> (PlaceBits + LengthBits)), (int)(uint)(mark >> LengthBits), LongestPhrase - (int)(mark & LongestPhrase));
        }

        _all = kept == marks.Length ? marks : marks[..kept];
    }

    // The first mark of that lexicon at that token or after; long texts hold thousands of marks, so no rule may walk them.
    private int FirstFrom(int lexicon, int token)
    {
        var low = 0;
        for (var high = _all.Length; low < high;)
        {
            var middle = (low + high) / 2;
            var mark = _all[middle];
            if (mark.Lexicon < lexicon || (mark.Lexicon == lexicon && mark.First < token))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
