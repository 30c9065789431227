namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Cuts a stretch of digits and what parts them into groups.</summary>
internal static class DigitGroups
{
    /// <summary>Reads the groups that follow one another from a digit on; <paramref name="next"/> is where to look on.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, Span<DigitGroup> groups, out int next)
    {
        next = at;
        if (at > 0 && IsWordPart(text[at - 1]))
        {
            while (next < text.Length && IsWordPart(text[next]))
                next++;
            return 0;
        }

        var count = 0;
        var separator = '\0';
        while (count < groups.Length)
        {
            var end = DigitsEnd(text, at);
            next = end;
            if (end < text.Length && (IsWordPart(text[end]) || text[end] is '%' or '°'))
                return count;

            groups[count++] = new(at, end - at, separator);
            at = SeparatorEnd(text, end, out separator);
            if (at < 0)
                return count;
        }

        return count;
    }

    /// <summary>How many digits the groups hold together.</summary>
    public static int Digits(ReadOnlySpan<DigitGroup> groups)
    {
        var count = 0;
        foreach (var group in groups)
            count += group.Length;

        return count;
    }

    // An O or l between two digits is a misread digit.
    private static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is 'O' or 'o' or 'l' or 'I' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;

        return at;
    }

    // One sign, or a bracket or "+1 (415) 555" with a blank beside it.
    private static int SeparatorEnd(ReadOnlySpan<char> text, int at, out char separator)
    {
        separator = ' ';
        var end = at;
        while (end < text.Length && end - at < 3 && text[end] is ' ' or '-' or '.' or '/' or '(' or ')')
        {
            if (text[end] is '-' or '.' or '/')
                separator = text[end];
            end++;
        }

        var gap = text[at..end];
        var isOne = gap.Length == 1 && gap is not ("(" or ")");
        var isBracket = gap is " (" or ") " or ")" or "(" or ")-" or ") (";
        return (isOne || isBracket) && end < text.Length && char.IsAsciiDigit(text[end]) ? end : -1;
    }

    private static bool IsWordPart(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '@' or '#' or '$' or '£' or '€';
}
