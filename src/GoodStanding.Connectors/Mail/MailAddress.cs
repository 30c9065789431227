namespace GoodStanding.Connectors.Mail;

/// <summary>Says which addresses mail is sent to and from.</summary>
/// <remarks>RFC 5321 allows more: quoted local parts with blanks and signs, of which mail programs have made second recipients. Nobody's real address needs them.</remarks>
public static class MailAddress
{
    private const int Longest = 254; // RFC 5321 4.5.3.1.3
    private const int LongestLocal = 64; // RFC 5321 4.5.3.1.1
    private const string Signs = "!#$%&'*+/=?^_`{|}~-"; // RFC 5322 3.2.3

    /// <summary>Whether this is exactly one address in plain letters, which nothing on the way can read as two.</summary>
    public static bool IsSafe(string? text)
    {
        if (text is not { Length: > 2 and <= Longest } || text.Split('@') is not [var local, var domain])
            return false;

        return local.Length <= LongestLocal
            && local.Split('.').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterOrDigit(letter) || Signs.Contains(letter, StringComparison.Ordinal)))
            && domain.Split('.').All(part => part.Length is > 0 and <= 63 && part[0] != '-' && part[^1] != '-' && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
    }
}
