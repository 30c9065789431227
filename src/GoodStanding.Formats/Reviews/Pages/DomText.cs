using System.Text;
using AngleSharp.Dom;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>The words of an element as a browser shows them: blanks folded, a new line for a line break or a block.</summary>
internal static class DomText
{
    /// <summary>The words; none when the budget does not reach to their end.</summary>
    public static string Of(INode element, TextBudget budget)
    {
        if (budget.IsSpent)
            return "";

        var text = new StringBuilder();
        var ahead = new Stack<(INode Node, bool IsEnd)>();
        Push(ahead, element);
        while (ahead.TryPop(out var each))
        {
            if (!budget.TryTake(each.Node is IText letters ? letters.Length + 1 : 1))
                return "";
            if (each.Node is IText words)
                Append(text, words.Data);
            if (each.Node is not IElement inner)
                continue;

            Break(text, inner.LocalName);
            if (each.IsEnd || inner.LocalName is "script" or "style" or "template" or "br")
                continue;

            ahead.Push((inner, true));
            Push(ahead, inner);
        }

        return text.ToString().TrimEnd();
    }

    private static void Push(Stack<(INode Node, bool IsEnd)> ahead, INode parent)
    {
        var children = parent.ChildNodes;
        for (var at = children.Length - 1; at >= 0; at--)
            ahead.Push((children[at], false));
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
