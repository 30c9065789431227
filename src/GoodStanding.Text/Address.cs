using System.Collections.Frozen;

namespace GoodStanding.Text;

/// <summary>Finds where a web or mail address ends: it is told by "://", "www.", an @ between name parts, or a known ending.</summary>
/// <remarks>A blank ends it; closing marks do not belong to it.</remarks>
internal static class Address
{
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "com", "org", "net", "edu", "gov", "mil", "int", "io", "co", "uk", "ca", "au", "de", "nz", "ie", "eu", "us", "fr", "nl", "info", "biz", "health", "clinic", "care", "doctor", "dental",
        "hospital", "healthcare", "app", "dev", "social", "blog", "nhs", "example", "test", "be", "me", "ly", "gl", "tv");

    /// <summary>Whether the text holds what every address has: "://", or a point before a letter or digit. Most texts hold neither.</summary>
    public static bool MayStandIn(string text)
    {
        for (var dot = text.IndexOf('.'); dot >= 0 && dot + 1 < text.Length; dot = text.IndexOf('.', dot + 1))
        {
            if (char.IsLetterOrDigit(text[dot + 1]))
                return true;
        }

        return text.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>Where the address that begins here ends, or <paramref name="at"/> when none does.</summary>
    public static int End(string text, int at)
    {
        var end = at;
        var at1 = -1;
        var dot = -1;
        var scheme = false;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ')' or ']'))
        {
            var letter = text[end];
            if (letter == '@' && at1 < 0)
                at1 = end;
            else if (letter == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
                dot = dot < 0 || at1 > dot ? end : dot;
            else if (letter == ':' && end + 2 < text.Length && text[end + 1] == '/' && text[end + 2] == '/')
                scheme = end > at;
            else if (letter is ',' or ';' or '!' && at1 < 0 && !scheme)
                break;
            end++;
        }

        if (!scheme && dot < 0)
            return at;

        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
            end--;

        var whole = text.AsSpan(at, end - at);
        return scheme || IsMail(whole) || IsHost(whole) ? end : at;
    }

    private static bool IsMail(ReadOnlySpan<char> word)
    {
        var sign = word.IndexOf('@');
        var dot = word.LastIndexOf('.');
        return sign > 0 && dot > sign + 1 && dot < word.Length - 2 && word.LastIndexOf('@') == sign && char.IsLetter(word[dot + 1]);
    }

    private static bool IsHost(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;

        var slash = word.IndexOf('/');
        var host = slash < 0 ? word : word[..slash];
        var dot = host.LastIndexOf('.');
        if (dot <= 0)
            return false;

        foreach (var letter in host)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '-'))
                return false;
        }

        var ending = host[(dot + 1)..];
        return Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending);
    }
}
