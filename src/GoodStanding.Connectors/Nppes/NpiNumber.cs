namespace GoodStanding.Connectors.Nppes;

/// <summary>Checks a National Provider Identifier (45 CFR 162.406): ten digits, of which the last proves the others by Luhn's sum behind the prefix 80840.</summary>
public static class NpiNumber
{
    private const int PrefixSum = 24;

    /// <summary>Whether the text can be such a number.</summary>
    public static bool Is(string? text)
    {
        if (text is not { Length: 10 } || !text.All(char.IsAsciiDigit) || text[0] is not ('1' or '2'))
            return false;

        var sum = PrefixSum;
        for (var at = 0; at < 10; at++)
        {
            var digit = text[at] - '0';
            var doubled = at % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }
}
