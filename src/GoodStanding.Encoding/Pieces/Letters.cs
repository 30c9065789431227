using System.Globalization;
using System.Text;

namespace GoodStanding.Encoders.Pieces;

/// <summary>A text as the tokenizer reads it: NFKC, U+2581 for blanks and in front, and for each letter where it was typed.</summary>
/// <remarks>
/// The text is normalised stretch by stretch. A stretch ends before every ASCII character, since none of them ever joins with what stands before it; so the
/// stretches together are the NFKC of the whole. GoodStanding.Text's normaliser is another one: it also undoes disguises, which the encoder never saw.
/// A letter beyond the basic plane is in no piece, and counts as one that nobody knows.
/// </remarks>
internal sealed class Letters
{
    /// <summary>Stands for a blank.</summary>
    public const char Blank = '\u2581';

    private const char Unseen = '\uFFFF';
    private const char Replacement = '\uFFFD';
    private const char NoCharacter = '\uFFFE';

    private char[] _letters = new char[512];
    private int[] _starts = new int[512];
    private int[] _ends = new int[512];
    private char[] _stretch = new char[256];
    private char[] _normal = new char[256];
    private char[] _cluster = new char[256];

    public int Count { get; private set; }

    public char this[int index] => _letters[index];

    public int StartOf(int index) => _starts[index];

    public int EndOf(int index) => _ends[index];

    /// <summary>Reads a text in place of the one before.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Count = 0;
        if (text.IsEmpty)
            return;

        Add(Blank, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && !char.IsAscii(text[end]))
                end++;

            if (end == at + 1 && char.IsAscii(text[at]))
                Add(text[at], at, end);
            else
                AddStretch(text[at..end], at);
            at = end;
        }
    }

    private void AddStretch(ReadOnlySpan<char> typed, int offset)
    {
        Grow(ref _stretch, typed.Length);
        var stretch = _stretch.AsSpan(0, typed.Length);
        Repair(typed, stretch);
        if (stretch.IsNormalized(NormalizationForm.FormKC))
        {
            AddLetters(stretch, offset);
            return;
        }

        var normal = Normalize(stretch, ref _normal);
        if (TryAddClusters(stretch, normal, offset))
            return;

        foreach (var letter in normal.EnumerateRunes())
            Add(letter.IsBmp ? (char)letter.Value : Unseen, offset, offset + typed.Length);
    }

    // Where the clusters, each normalised alone, give the same letters as the stretch, they tell where each letter was typed.
    private bool TryAddClusters(ReadOnlySpan<char> stretch, ReadOnlySpan<char> normal, int offset)
    {
        var before = Count;
        var read = 0;
        for (var at = 0; at < stretch.Length;)
        {
            var end = EndOfCluster(stretch, at);
            var letters = Normalize(stretch[at..end], ref _cluster);
            if (!normal[read..].StartsWith(letters))
            {
                Count = before;
                return false;
            }

            foreach (var letter in letters.EnumerateRunes())
                Add(letter.IsBmp ? (char)letter.Value : Unseen, offset + at, offset + end);
            read += letters.Length;
            at = end;
        }

        if (read == normal.Length)
            return true;

        Count = before;
        return false;
    }

    private static int EndOfCluster(ReadOnlySpan<char> stretch, int at)
    {
        var end = at + (char.IsHighSurrogate(stretch[at]) ? 2 : 1);
        while (end < stretch.Length && Joins(stretch[end]))
            end++;
        return end;
    }

    // Marks, and the vowels and final consonants of Hangul, which join to syllables.
    private static bool Joins(char letter) =>
        letter is >= '\u1161' and <= '\u11FF'
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private void AddLetters(ReadOnlySpan<char> stretch, int offset)
    {
        for (var at = 0; at < stretch.Length;)
        {
            var length = char.IsHighSurrogate(stretch[at]) ? 2 : 1;
            Add(length == 1 ? stretch[at] : Unseen, offset + at, offset + at + length);
            at += length;
        }
    }

    private void Add(char letter, int start, int end)
    {
        if (Count == _letters.Length)
        {
            Array.Resize(ref _letters, 2 * Count);
            Array.Resize(ref _starts, 2 * Count);
            Array.Resize(ref _ends, 2 * Count);
        }

        _letters[Count] = letter == ' ' ? Blank : letter;
        _starts[Count] = start;
        _ends[Count++] = end;
    }

    // Half a surrogate pair is no text, nor is U+FFFE to .NET; Unicode has a character to say so, and the encoder knows none of them.
    private static void Repair(ReadOnlySpan<char> typed, Span<char> stretch)
    {
        for (var at = 0; at < typed.Length; at++)
        {
            var paired = at + 1 < typed.Length && char.IsSurrogatePair(typed[at], typed[at + 1]);
            stretch[at] = (char.IsSurrogate(typed[at]) && !paired) || typed[at] == NoCharacter ? Replacement : typed[at];
            if (paired)
                stretch[++at] = typed[at];
        }
    }

    private static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> text, ref char[] into)
    {
        int length;
        while (!text.TryNormalize(into, out length, NormalizationForm.FormKC))
            Grow(ref into, 2 * into.Length);
        return into.AsSpan(0, length);
    }

    private static void Grow(ref char[] buffer, int length)
    {
        if (buffer.Length < length)
            buffer = new char[Math.Max(length, 2 * buffer.Length)];
    }
}
