using System.Net;
using System.Text;

namespace GoodStanding.Formats;

/// <summary>Turns the HTML of a post or of a feed's entry into the words that its author typed.</summary>
/// <remarks>
/// Servers of the fediverse write a small, clean HTML, so a walk over the tags is enough. The parts of a link that Mastodon hides on screen
/// (class "invisible") are kept, for the author typed the whole address. Broken tags are survived; nothing is ever shown as HTML.
/// </remarks>
public static class HtmlText
{
    /// <summary>The words, a line for a line break and an empty one between paragraphs; time and memory grow with the length alone.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? -1 : html.IndexOf('>', tag);
            var words = end < 0 ? html[at..] : html[at..tag];
            text.Append(WebUtility.HtmlDecode(words));
            if (end < 0)
                break;

            at = end + 1;
            var (name, isClosing) = NameOf(html.AsSpan(tag + 1, end - tag - 1));
            if (!isClosing && name is "script" or "style")
                at = Behind(html, at, name);
            else
                Break(text, name, isClosing);
        }

        return text.ToString().Trim();
    }

    private static (string Name, bool IsClosing) NameOf(ReadOnlySpan<char> tag)
    {
        var isClosing = tag.StartsWith("/");
        tag = isClosing ? tag[1..] : tag;
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
            length++;

        return (tag[..length].ToString().ToLowerInvariant(), isClosing);
    }

    private static int Behind(string html, int at, string name)
    {
        var closing = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        var end = closing < 0 ? -1 : html.IndexOf('>', closing);
        return end < 0 ? html.Length : end + 1;
    }

    private static void Break(StringBuilder text, string name, bool isClosing)
    {
        switch (name)
        {
            case "br":
                text.Append('\n');
                break;
            case "p" or "blockquote" or "pre" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "div":
                EndLine(text, isClosing ? 2 : 1);
                break;
            case "li" when !isClosing:
                EndLine(text, 1);
                text.Append("• ");
                break;
            default:
                break; // Bold, links and mentions stand within the line.
        }
    }

    private static void EndLine(StringBuilder text, int breaks)
    {
        var have = 0;
        while (have < breaks && have < text.Length && text[^(have + 1)] == '\n')
            have++;

        if (have < text.Length)
            text.Append('\n', Math.Max(0, breaks - have));
    }
}
