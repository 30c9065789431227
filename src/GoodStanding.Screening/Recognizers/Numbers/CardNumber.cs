namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Payment card numbers by their first digits, length and Luhn's sum.</summary>
internal static class CardNumber
{
    /// <summary>Whether the run is a card's number; a word such as "card" beside it lets rare lengths and first digits pass.</summary>
    public static bool Is(DigitRun run, bool isCued)
    {
        var digits = run.Digits;
        if (digits.Length is < 12 or > 19 || run.HasPlus || run.HasSeparator('.') || run.HasSeparator('/'))
            return false;

        // Beside the word "card" a number that was mistyped is a card's number all the same.
        return CheckDigits.IsLuhn(digits) ? isCued || (IsGrouped(run) && IsIssued(digits)) : isCued && IsGrouped(run) && IsIssued(digits);
    }

    private static bool IsIssued(ReadOnlySpan<char> digits) => (digits[0], digits[1], digits.Length) switch
    {
        ('4', _, 13 or 16 or 19) => true,
        ('5', >= '1' and <= '5', 16) => true,
        ('2', >= '2' and <= '7', 16) => true,
        ('3', '4' or '7', 15) => true,
        ('3', '0' or '6' or '8' or '9', 14) => true,
        ('3', '5', 16) => true,
        ('6', '0' or '2' or '4' or '5', 16 or 19) => true,
        ('1', '8', 15) or ('2', '1', 15) => true,
        _ => false,
    };

    // Cards are printed in groups of four, or 4-6-5 and 4-6-4.
    private static bool IsGrouped(DigitRun run)
    {
        for (var group = 0; group < run.Groups; group++)
        {
            if (run.Groups > 1 && run.LengthOf(group) is < 1 or > 6)
                return false;
        }

        return run.Groups <= 5;
    }
}
