namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>US Social Security numbers, and Canadian social insurance numbers where a word says so.</summary>
internal static class SocialSecurity
{
    /// <summary>Whether the run is one. Area 000, 666 and 900 up, group 00 and serial 0000 are never given out (SSA, 2011).</summary>
    public static bool Is(DigitRun run, bool isCued)
    {
        if (run.Digits.Length != 9 || run.HasPlus)
            return false;

        if (isCued && (run.Groups == 1 || run.Has([3, 3, 3]) || run.Has([3, 2, 4])))
            return true;

        return run.Has([3, 2, 4]) && (run.IsPartedBy('-') || run.IsPartedBy(' ')) && IsGiven(run.Digits);
    }

    private static bool IsGiven(ReadOnlySpan<char> digits) =>
        digits[..3] is not ("000" or "666") && digits[0] != '9' && digits[3..5] is not "00" && digits[5..] is not "0000";
}
