using AngleSharp.Dom;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Reads the RDFa Lite of a page: https://www.w3.org/TR/rdfa-lite/.</summary>
/// <remarks>Names are taken by their last part, whatever vocabulary or prefix stands before it: schema:Review and Review are one.</remarks>
internal static class Rdfa
{
    /// <summary>The items that are no property of another, in the order of the page.</summary>
    public static IEnumerable<PageItem> Items(IEnumerable<IElement> elements, Uri? address, IReadOnlySet<IElement> unfinished, TextBudget budget)
    {
        var around = new Dictionary<IElement, PageItem>();
        var tops = new List<PageItem>();
        foreach (var element in elements)
        {
            var outer = element.ParentElement is { } parent ? around.GetValueOrDefault(parent) : null;
            var names = Split(element.GetAttribute("property")).Select(PageItem.Local).ToList();
            if (element.HasAttribute("typeof"))
            {
                var item = ItemOf(element, unfinished.Contains(element));
                around[element] = item;
                if (outer is null || names.Count == 0)
                    tops.Add(item);
                else
                    names.ForEach(name => outer.Properties.Add(new(name, null, item)));
            }
            else if (outer is not null)
            {
                around[element] = outer;
                if (names.Count > 0)
                    AddText(outer, names, ElementValue.Of(element, address, budget));
                outer.IsCut |= budget.IsSpent;
            }
        }

        foreach (var (element, item) in around.Where(each => each.Value.Properties.Count == 0 && each.Key.HasAttribute("typeof")))
            item.Text = DomText.Of(element, budget);
        return tops;
    }

    private static PageItem ItemOf(IElement element, bool isCut)
    {
        var item = new PageItem { Id = element.GetAttribute("resource") ?? element.GetAttribute("about"), ElementId = element.Id, IsCut = isCut };
        item.Types.AddRange(Split(element.GetAttribute("typeof")));
        return item;
    }

    private static void AddText(PageItem item, List<string> names, string text) => names.ForEach(name => item.Properties.Add(new(name, text, null)));

    private static string[] Split(string? names) => (names ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
