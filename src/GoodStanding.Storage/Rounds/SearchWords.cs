using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GoodStanding.Storage.Rounds;

/// <summary>Makes of a text the words that a search finds, the same for both databases: small letters, no accents, no apostrophes, no plural s.</summary>
/// <remarks>
/// The databases' own parsers disagree on "and/or", on hyphens and on every language but English, so neither is asked: both are given these
/// words and compare them byte by byte. The plural is Harman's S stemmer (How effective is suffixing?, JASIS 42, 1991): "nurses" finds
/// "nurse", and no word is taken for another.
/// </remarks>
public static class SearchWords
{
    private const int LongestWord = 40;

    /// <summary>The words in order, with a blank after each.</summary>
    public static string Fold(params ReadOnlySpan<string?> texts)
    {
        var folded = new StringBuilder(512);
        foreach (var text in texts)
        {
            if (text is not null)
                Fold(text, folded);
        }

        return folded.ToString();
    }

    /// <summary>The different words of a text.</summary>
    public static IReadOnlyList<string> Read(string text) => [.. Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>The word that stands in every row of a practice, so that a search within it passes over all the others.</summary>
    public static string Of(Guid practiceId) => practiceId.ToString("N");

    // Compiled in full at once, as WordKey is: an import runs it ten million times within its first seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fold(string text, StringBuilder folded)
    {
        if (!Ascii.IsValid(text))
        {
            FoldRunes(CleanText.Of(text)!.Normalize(NormalizationForm.FormKD), folded);
            return;
        }

        var start = folded.Length;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                folded.Append(char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter);
            else if (letter != '\'')
                End(folded, ref start);
        }

        End(folded, ref start);
    }

    private static void FoldRunes(string text, StringBuilder folded)
    {
        var start = folded.Length;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsLetter(rune))
                Append(Rune.ToLowerInvariant(rune), folded);
            else if (!IsWithinWord(rune))
                End(folded, ref start);
        }

        End(folded, ref start);
    }

    private static void Append(Rune rune, StringBuilder folded)
    {
        if (rune.IsBmp)
            folded.Append((char)rune.Value);
        else
            folded.Append(rune.ToString());
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark;

    // "don't" is one word, and a letter with its accent is the letter.
    private static bool IsWithinWord(Rune rune) => rune.Value is '\'' or '’' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    private static void End(StringBuilder folded, ref int start)
    {
        if (folded.Length == start)
            return;

        folded.Length = start + Math.Min(folded.Length - start, LongestWord);
        if (char.IsHighSurrogate(folded[^1]))
            folded.Length--;
        DropPlural(folded, start);
        folded.Append(' ');
        start = folded.Length;
    }

    private static void DropPlural(StringBuilder folded, int start)
    {
        if (folded.Length - start < 4 || folded[^1] != 's')
            return;

        switch (folded[^2], folded[^3])
        {
            case ('e', 'i') when folded[^4] is not ('e' or 'a'):
                folded.Length -= 3;
                folded.Append('y');
                break;
            case ('e', 'a' or 'e' or 'o') or ('e', 'i'):
            case ('u' or 's', _):
                break;
            default:
                folded.Length--;
                break;
        }
    }
}
