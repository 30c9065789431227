using AngleSharp.Dom;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Walks over the nodes of a page in their order.</summary>
/// <remarks>
/// Without recursion, for a page may nest a hundred thousand deep; and by index, for AngleSharp finds the next sibling of a node by
/// looking through all of them, which takes minutes where there are half a million.
/// </remarks>
internal static class NodeWalk
{
    /// <summary>The nodes under another, without it.</summary>
    public static IEnumerable<INode> Under(INode root)
    {
        var ahead = new Stack<INode>();
        Push(ahead, root);
        while (ahead.TryPop(out var node))
        {
            yield return node;
            Push(ahead, node);
        }
    }

    /// <summary>Puts the children on a stack, the first on top.</summary>
    public static void Push(Stack<INode> ahead, INode parent)
    {
        var children = parent.ChildNodes;
        for (var at = children.Length - 1; at >= 0; at--)
            ahead.Push(children[at]);
    }
}
