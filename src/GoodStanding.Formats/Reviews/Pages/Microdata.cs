using AngleSharp.Dom;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Reads the microdata of a page: https://html.spec.whatwg.org/multipage/microdata.html.</summary>
internal sealed class Microdata(IReadOnlyList<IElement> elements, Uri? address, IReadOnlySet<IElement> unfinished, TextBudget budget)
{
    // No real page comes near; one that refers to itself in circles would go on for ever.
    private const int MostNodes = 5_000_000;
    private const int MostDepth = 32;

    private readonly HashSet<IElement> _open = [];
    private int _nodes;

    /// <summary>The items that are no property of another, in the order of the page.</summary>
    /// <remarks>An item that says it is a property while no item stands around it is not lost, though the standard would have it so.</remarks>
    public IEnumerable<PageItem> Items()
    {
        var inside = new HashSet<IElement>();
        foreach (var element in elements)
        {
            var isInside = element.ParentElement is { } parent && (inside.Contains(parent) || parent.HasAttribute("itemscope"));
            if (isInside)
                inside.Add(element);
            if (element.HasAttribute("itemscope") && (!element.HasAttribute("itemprop") || (!isInside && !IsReferred(element))))
                yield return ItemOf(element, 0);
        }
    }

    private bool IsReferred(IElement element)
    {
        for (var at = Referred.Count > 0 ? element : null; at is not null; at = at.ParentElement)
        {
            if (at.Id is { Length: > 0 } id && Referred.Contains(id))
                return true;
        }

        return false;
    }

    private HashSet<string> Referred => field ??= [.. elements.SelectMany(References)];

    private Dictionary<string, IElement> Named => field ??= elements.Where(element => element.Id is { Length: > 0 }).DistinctBy(element => element.Id).ToDictionary(element => element.Id!);

    private static IEnumerable<string> References(IElement element) =>
        (element.GetAttribute("itemref") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private PageItem ItemOf(IElement element, int depth)
    {
        var item = new PageItem { Id = Trimmed(element.GetAttribute("itemid")), ElementId = Trimmed(element.Id), IsCut = unfinished.Contains(element) };
        item.Types.AddRange((element.GetAttribute("itemtype") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (depth > MostDepth || !_open.Add(element))
            return item;

        Collect(item, element, depth);
        foreach (var reference in References(element))
        {
            if (!Named.TryGetValue(reference, out var referred))
                continue;

            if (referred.HasAttribute("itemprop"))
                Add(item, referred, depth);
            if (!referred.HasAttribute("itemprop") || !referred.HasAttribute("itemscope"))
                Collect(item, referred, depth);
        }

        if (item.Properties.Count == 0)
            item.Text = DomText.Of(element, budget);
        item.IsCut |= budget.IsSpent;
        _open.Remove(element);
        return item;
    }

    private void Collect(PageItem item, IElement root, int depth)
    {
        var ahead = new Stack<INode>();
        NodeWalk.Push(ahead, root);
        while (ahead.TryPop(out var node) && _nodes++ < MostNodes)
        {
            if (node is not IElement element)
                continue;

            if (element.HasAttribute("itemprop"))
                Add(item, element, depth);
            if (!element.HasAttribute("itemscope"))
                NodeWalk.Push(ahead, element);
        }
    }

    private void Add(PageItem item, IElement element, int depth)
    {
        var names = element.GetAttribute("itemprop")!;
        if (!budget.TryTake(names.Length))
            return;

        var inner = element.HasAttribute("itemscope") ? ItemOf(element, depth + 1) : null;
        var text = inner is null ? ElementValue.Of(element, address, budget) : null;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            item.Properties.Add(new(PageItem.Local(name), text, inner));
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
