using System.Text;
using AngleSharp.Dom;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>The words of an element as a browser shows them: blanks folded, a new line for a line break or a block.</summary>
internal static class DomText
{
    /// <summary>The words; a walk without recursion, for a hostile page nests a hundred thousand deep.</summary>
    public static string Of(INode element)
    {
        var text = new StringBuilder();
        for (INode? node = element.FirstChild; node is not null; node = Next(node, element, text))
        {
            if (node is IText words)
                Append(text, words.Data);
        }

        return text.ToString().TrimEnd();
    }

    private static INode? Next(INode node, INode root, StringBuilder text)
    {
        if (node is IElement element)
            Break(text, element.LocalName);
        if (node.FirstChild is { } child && node is not IElement { LocalName: "script" or "style" or "template" })
            return child;

        for (INode? at = node; at is not null && at != root; at = at.Parent)
        {
            if (at.NextSibling is { } next)
                return next;
            if (at.Parent is IElement parent && parent != root)
                Break(text, parent.LocalName is "br" ? "" : parent.LocalName);
        }

        return null;
    }

    private static void Append(StringBuilder text, string words)
    {
        foreach (var letter in words)
        {
            if (letter is not (' ' or '\n' or '\t' or '\r' or '\f'))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void Break(StringBuilder text, string name)
    {
        var isBlock = name is "p" or "div" or "li" or "ul" or "ol" or "dt" or "dd" or "dl" or "tr" or "blockquote" or "section" or "article" or "header" or "footer" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
        if (text.Length == 0 || (name != "br" && (!isBlock || text[^1] == '\n')))
            return;

        if (text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }
}
