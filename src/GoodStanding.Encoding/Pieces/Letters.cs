using System.Globalization;
using System.Text;

namespace GoodStanding.Encoders.Pieces;

/// <summary>A text as BERT's tokenizer reads it: small letters without accents, cut into words and marks, and for each letter where it was typed.</summary>
/// <remarks>
/// Each character is brought to its letters by itself: small, decomposed (NFD), without the marks that stand above or below (Mn). Such a mark, typed apart,
/// belongs to the letter before it. GoodStanding.Text's normaliser is another one: it also undoes disguises, which the encoder never saw.
/// </remarks>
internal sealed class Letters
{
    private const int DottedCapitalI = 0x130;
    private const int NoCharacter = 0xFFFE;

    private readonly char[] _typed = new char[2];
    private readonly char[] _decomposed = new char[32];
    private char[] _letters = new char[512];
    private int[] _starts = new int[512];
    private int[] _ends = new int[512];
    private bool[] _begins = new bool[512];
    private bool[] _afterBlank = new bool[512];

    // What is known of the next letter: whether a word begins with it, and whether a blank stands before it.
    private bool _cut;
    private bool _blank;

    /// <summary>How many letters there are, as UTF-16 has them.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<char> All => _letters.AsSpan(0, Count);

    /// <summary>Whether a word or a mark begins with a letter.</summary>
    public bool BeginsWord(int index) => _begins[index];

    /// <summary>Whether a blank or the begin of the text stands before a letter.</summary>
    public bool IsAfterBlank(int index) => _afterBlank[index];

    public int StartOf(int index) => _starts[index];

    public int EndOf(int index) => _ends[index];

    /// <summary>Reads a text in place of the one before.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Count = 0;
        (_cut, _blank) = (true, true);
        for (var at = 0; at < text.Length;)
        {
            // Half a surrogate pair is no text: it is read as U+FFFD, and that as nothing.
            Rune.DecodeFromUtf16(text[at..], out var letter, out var length);
            Read(letter, at, at + length);
            at += length;
        }
    }

    private void Read(Rune letter, int start, int end)
    {
        if (letter.IsAscii && char.IsAsciiLetterOrDigit((char)letter.Value))
        {
            Add((char)(char.IsAsciiLetterUpper((char)letter.Value) ? letter.Value | 0x20 : letter.Value), start, end);
        }
        else if (LetterKinds.IsBlank(letter))
        {
            (_cut, _blank) = (true, true);
        }
        else if (!LetterKinds.IsNothing(letter))
        {
            var ideograph = LetterKinds.IsIdeograph(letter);
            _cut |= ideograph;
            foreach (var part in PartsOf(letter).EnumerateRunes())
                AddPart(part, start, end);
            _cut |= ideograph;
        }
    }

    private void AddPart(Rune part, int start, int end)
    {
        if (Rune.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark)
        {
            if (!_cut)
                _ends[Count - 1] = end;
            return;
        }

        var mark = LetterKinds.IsPunctuation(part);
        _cut |= mark;
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..part.EncodeToUtf16(units)])
            Add(unit, start, end);
        _cut |= mark;
    }

    private ReadOnlySpan<char> PartsOf(Rune letter)
    {
        // The one capital whose small letter is two characters; the second is a mark.
        var small = letter.Value == DottedCapitalI ? new Rune('i') : Rune.ToLowerInvariant(letter);
        var typed = _typed.AsSpan(0, small.EncodeToUtf16(_typed));
        if (small.IsAscii || small.Value == NoCharacter || !typed.TryNormalize(_decomposed, out var length, NormalizationForm.FormD))
            return typed;
        return _decomposed.AsSpan(0, length);
    }

    private void Add(char letter, int start, int end)
    {
        if (Count == _letters.Length)
            Grow();

        _letters[Count] = letter;
        _starts[Count] = start;
        _ends[Count] = end;
        _begins[Count] = _cut;
        _afterBlank[Count++] = _blank;
        (_cut, _blank) = (false, false);
    }

    private void Grow()
    {
        var length = 2 * Count;
        Array.Resize(ref _letters, length);
        Array.Resize(ref _starts, length);
        Array.Resize(ref _ends, length);
        Array.Resize(ref _begins, length);
        Array.Resize(ref _afterBlank, length);
    }
}
