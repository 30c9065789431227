using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Ids;

/// <summary>Reads the value behind a word such as "MRN": letters and digits with hyphens, slashes, points and single blanks.</summary>
internal static class IdValue
{
    private const int Longest = 26;

    /// <summary>Reads a value that begins at a token; it has a digit unless all capitals may stand for it.</summary>
    /// <param name="document">The text.</param>
    /// <param name="token">Where it would begin.</param>
    /// <param name="isStrong">Whether the word before it is followed by nothing but such a number, so that a short one will do.</param>
    /// <param name="mayBeWord">Whether capitals alone will do, as on a plate.</param>
    /// <returns>Where it ends in the normalised text; 0 when none begins here.</returns>
    public static int EndOf(TextDocument document, int token, bool isStrong, bool mayBeWord)
    {
        var text = document.Text;
        var start = document.Tokens[token].Start;
        var end = ChunkEnd(text, start);
        if (end == start || (!HasDigit(text, start, end) && !IsUpper(text, start, end)))
            return 0;

        // 943 476 5919, QQ 12 34 56 C, BN72 KXR: more groups may follow after one blank each.
        while (end < text.Length - 1 && text[end] == ' ')
        {
            var next = ChunkEnd(text, end + 1);
            if (next == end + 1 || next - start > Longest || !Continues(text, start, end, next, isStrong))
                break;
            end = next;
        }

        return IsEnough(CountDigits(text, start, end), end - start, isStrong, mayBeWord) ? end : 0;
    }

    private static bool IsEnough(int digits, int length, bool isStrong, bool mayBeWord)
    {
        var isMixed = digits > 0 && length > digits;
        return digits >= (isStrong ? 4 : 5)
            || (isMixed && length >= 5 && digits >= (isStrong ? 2 : 4))
            || (digits == 0 && mayBeWord && length is >= 5 and <= 8);
    }

    private static bool Continues(string text, int start, int end, int next, bool isStrong)
    {
        var length = next - end - 1;
        if (CountDigits(text, end + 1, next) == length)
            return length <= 6 && (length >= 2 || CountDigits(text, start, end) > 4) && !IsUnit(text, next);

        // A closing letter of a national insurance number, or the other half of a plate.
        var isClosing = next == text.Length || !char.IsLetterOrDigit(text[next]);
        return isClosing && IsUpper(text, end + 1, next) && (length == 1 || (isStrong && length <= 5) || (length <= 5 && HasDigit(text, end + 1, next)))
            && (HasDigit(text, start, end) || HasDigit(text, end + 1, next));
    }

    private static bool IsUnit(string text, int at) => at < text.Length && text[at] is '%' or '$';

    private static int ChunkEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end])
            || (text[end] is '-' or '/' or '.' && end > at && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]) && (text[end] != '.' || char.IsAsciiDigit(text[end + 1])))))
        {
            end++;
        }

        return end;
    }

    private static bool HasDigit(string text, int start, int end) => text.AsSpan(start, end - start).ContainsAnyInRange('0', '9');

    private static bool IsUpper(string text, int start, int end) => !text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z');

    private static int CountDigits(string text, int start, int end)
    {
        var count = 0;
        foreach (var letter in text.AsSpan(start, end - start))
            count += char.IsAsciiDigit(letter) ? 1 : 0;

        return count;
    }
}
