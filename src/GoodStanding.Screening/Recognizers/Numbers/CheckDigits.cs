namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>The check digits of numbers that have one.</summary>
internal static class CheckDigits
{
    private static readonly int[] VinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

    /// <summary>Luhn's sum (ISO/IEC 7812-1): payment cards, NPI, Canadian SIN.</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits) => LuhnSum(digits) % 10 == 0;

    /// <summary>NPI: Luhn over the digits with the prefix 80840, which adds 24.</summary>
    public static bool IsNpi(ReadOnlySpan<char> digits) =>
        digits.Length == 10 && digits[0] is '1' or '2' && (LuhnSum(digits) + 24) % 10 == 0;

    /// <summary>NHS number of England, Wales and the Isle of Man, and Scotland's CHI: modulus 11 with weights 10 to 2.</summary>
    public static bool IsNhs(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 10)
            return false;

        var sum = 0;
        for (var at = 0; at < 9; at++)
            sum += (digits[at] - '0') * (10 - at);

        return (11 - (sum % 11)) % 11 == digits[9] - '0';
    }

    /// <summary>DEA number: two letters, then six digits and their check digit.</summary>
    public static bool IsDea(ReadOnlySpan<char> value)
    {
        if (value.Length != 9 || !char.IsAsciiLetter(value[0]) || !(char.IsAsciiLetter(value[1]) || value[1] == '9') || value[2..].ContainsAnyExceptInRange('0', '9'))
            return false;

        var odd = value[2] + value[4] + value[6] - (3 * '0');
        var even = value[3] + value[5] + value[7] - (3 * '0');
        return (odd + (2 * even)) % 10 == value[8] - '0';
    }

    /// <summary>Vehicle identification number: the ninth place checks the rest (49 CFR 565.15).</summary>
    public static bool IsVin(ReadOnlySpan<char> value)
    {
        if (value.Length != 17)
            return false;

        var sum = 0;
        for (var at = 0; at < 17; at++)
        {
            var worth = VinWorth(char.ToUpperInvariant(value[at]));
            if (worth < 0)
                return false;
            sum += worth * VinWeights[at];
        }

        var check = sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11));
        return char.ToUpperInvariant(value[8]) == check;
    }

    /// <summary>International bank account number: modulus 97 (ISO 13616); blanks must be out already.</summary>
    public static bool IsIban(ReadOnlySpan<char> value)
    {
        var rest = 0;
        for (var at = 0; at < value.Length; at++)
        {
            var letter = char.ToUpperInvariant(value[(at + 4) % value.Length]);
            rest = char.IsAsciiDigit(letter)
                ? ((rest * 10) + letter - '0') % 97
                : ((rest * 100) + letter - 'A' + 10) % 97;
        }

        return rest == 1;
    }

    private static int LuhnSum(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[^(at + 1)] - '0';
            sum += at % 2 == 0 ? digit : (2 * digit) - (digit > 4 ? 9 : 0);
        }

        return sum;
    }

    private static int VinWorth(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'A' and <= 'H' => letter - 'A' + 1,
        >= 'J' and <= 'N' => letter - 'J' + 1,
        'P' => 7,
        'R' => 9,
        >= 'S' and <= 'Z' => letter - 'S' + 2,
        _ => -1,
    };
}
