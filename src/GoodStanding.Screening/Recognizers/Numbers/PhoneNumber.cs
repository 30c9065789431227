namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Telephone numbers by E.164 and by the ways in which countries group them.</summary>
internal static class PhoneNumber
{
    /// <summary>Whether the run is a telephone number; a word such as "call" near it lets bare digits pass.</summary>
    public static bool Is(DigitRun run, bool isCued)
    {
        var count = run.Digits.Length;
        if (run.HasPlus)
            return count is >= 8 and <= 15 && run.LengthOf(0) <= 15;

        return IsNorthAmerican(run, isCued) || IsTrunk(run, isCued) || (isCued && count is >= 7 and <= 13 && IsGroupedAsSpoken(run));
    }

    // (415) 555-0133, 1-800-555-0172, 613.555.0177, 555-0191; the area and the exchange do not begin with 0 or 1.
    private static bool IsNorthAmerican(DigitRun run, bool isCued)
    {
        var digits = run.Digits;
        if (digits.Length == 11 && digits[0] == '1')
            digits = digits[1..];

        if (digits.Length == 7)
            return run.Has([3, 4]) && !run.HasSeparator('/') && digits[0] > '1' && (isCued || (digits.StartsWith("555") && !run.IsPartedBy(' ')));

        return digits.Length == 10 && digits[0] > '1' && digits[3] > '1' && !run.HasSeparator('/')
            && (run.Has([3, 3, 4]) || run.Has([1, 3, 3, 4]) || (isCued && run.Groups == 1));
    }

    // 020 7946 0381, 07700 900 461, 0161-496-0853, 0491 570 156, (03) 5550 2231, 1800 555 019: a 0 leads out of the area.
    private static bool IsTrunk(DigitRun run, bool isCued)
    {
        var digits = run.Digits;
        if (run.Has([4, 3, 3]) && digits[..4] is "1800" or "1300" or "0800" && digits.Length == 10)
            return true;
        if (digits[0] != '0' || digits.Length is < 9 or > 12)
            return false;

        if (run.Groups == 1)
            return isCued || (digits.Length == 11 && digits[1] is '7' or '8');

        return run.LengthOf(0) is >= 2 and <= 6 && run.LengthOf(run.Groups - 1) >= 2 && (isCued || !run.HasSeparator('.'))
            && (isCued || run.LengthOf(1) >= 2) && IsGroupedAsSpoken(run);
    }

    // Groups of two to five digits; dates and sums of money have shorter ones.
    private static bool IsGroupedAsSpoken(DigitRun run)
    {
        if (run.Groups > 6 || (run.HasSeparator('/') && run.Groups > 2))
            return false;

        for (var group = 0; group < run.Groups; group++)
        {
            if (run.Groups > 1 && run.LengthOf(group) is < 2 or > 8 && !(group == 0 && run.LengthOf(0) == 1))
                return false;
        }

        return !IsDate(run);
    }

    private static bool IsDate(DigitRun run) =>
        run.Has([4, 2, 2]) || run.Has([2, 2, 4]) || run.Has([1, 2, 4]) || run.Has([2, 1, 4]) || (run.Groups == 1 && run.Digits.Length == 8 && run.Digits[0] is '1' or '2');
}
