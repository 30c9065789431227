using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Mends the JSON that people and templates write into pages, as far as it can be told what was meant.</summary>
/// <remarks>
/// Mended are: wrappings (CDATA, comments), line ends and tabs within strings, quotes that were not escaped, escapes that JSON does not
/// know, NaN, several values one after the other, and a block that is cut off. What was open at the cut carries <see cref="CutMark"/>, so
/// that half a review is not taken for a whole one.
/// </remarks>
internal static partial class MendedJson
{
    /// <summary>The member that marks an object within which the block is cut off.</summary>
    public const string CutMark = "@cut-off";

    // What nests deeper is read by nobody, and each comma remembers all that is open.
    private const int MostDepth = 64;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The block without what hides it from old browsers and from XML.</summary>
    public static string Unwrap(string block) => Wrapping().Replace(block, "").Trim().TrimEnd(';').Trim();

    /// <summary>Mended JSON; null when its brackets do not match or nest too deeply.</summary>
    public static string? Of(string text)
    {
        var json = new StringBuilder(text.Length + 64).Append('[');
        var open = new Stack<char>();
        var safe = (Length: 1, Open: "");
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            switch (sign)
            {
                case '"':
                    var end = AppendString(json, text, at);
                    if (end < 0)
                        return Close(json, safe);

                    at = end;
                    break;
                case '{' or '[':
                    if (open.Count == 0 && json.Length > 1)
                        json.Append(',');
                    open.Push(sign);
                    if (open.Count > MostDepth)
                        return null;

                    json.Append(sign);
                    break;
                case '}' or ']':
                    if (open.Count == 0 || open.Pop() != (sign == '}' ? '{' : '['))
                        return null;

                    json.Append(sign);
                    safe = (json.Length, string.Concat(open));
                    break;
                case ',' when open.Count == 0:
                    break;
                case ',':
                    safe = (json.Length, string.Concat(open));
                    json.Append(sign);
                    break;
                case 'N' when string.CompareOrdinal(text, at, "NaN", 0, 3) == 0:
                    json.Append("\"NaN\"");
                    at += 2;
                    break;
                default:
                    json.Append(sign);
                    break;
            }
        }

        return open.Count == 0 ? json.Append(']').ToString() : Close(json, safe);
    }

    private static string Close(StringBuilder json, (int Length, string Open) safe)
    {
        json.Length = safe.Length;
        foreach (var bracket in safe.Open)
            json.Append(bracket == '[' ? "]" : json[^1] == '{' ? $"\"{CutMark}\":true}}" : $",\"{CutMark}\":true}}");
        return json.Append(']').ToString();
    }

    // Appends the string that begins here and says where it ends; -1 when it does not.
    private static int AppendString(StringBuilder json, string text, int start)
    {
        json.Append('"');
        for (var at = start + 1; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '"' && IsEnd(text, at + 1))
            {
                json.Append('"');
                return at;
            }

            if (sign == '\\' && at + 1 < text.Length)
                at = AppendEscape(json, text, at + 1);
            else if (sign == '"')
                json.Append("\\\"");
            else if (sign < ' ')
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}");
            else
                json.Append(sign);
        }

        return -1;
    }

    private static int AppendEscape(StringBuilder json, string text, int at)
    {
        var sign = text[at];
        if (sign == 'u' && at + 4 < text.Length && !text.AsSpan(at + 1, 4).ContainsAnyExcept(Hexadecimal))
            json.Append('\\').Append(sign);
        else if ("\"\\/bfnrt".Contains(sign, StringComparison.Ordinal))
            json.Append('\\').Append(sign);
        else if (sign >= ' ')
            json.Append(sign);
        return at;
    }

    // A quote ends its string when what follows could follow a string.
    private static bool IsEnd(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at >= text.Length || text[at] is ',' or ':' or '}' or ']';
    }

    [GeneratedRegex(@"^\s*(//\s*)?(<!\[CDATA\[|<!--)|(//\s*)?(\]\]>|-->)\s*$|^\s*/\*\s*<!\[CDATA\[\s*\*/|/\*\s*\]\]>\s*\*/\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wrapping();
}
