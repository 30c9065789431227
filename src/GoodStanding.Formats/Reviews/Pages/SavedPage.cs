using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GoodStanding.Formats.Archives;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>A web page as a browser saved it: its address, and the items that it describes in three ways.</summary>
internal sealed partial class SavedPage
{
    private readonly List<IElement> _elements = [];
    private readonly INode? _last;

    public SavedPage(string html)
    {
        var whole = html.Length;
        html = html[..PageBounds.EndOf(html)];
        IsTooLarge = html.Length < whole;
        var document = new HtmlParser().ParseDocument(html);
        foreach (var node in NodeWalk.Under(document))
        {
            _last = node;
            if (node is IElement element)
                _elements.Add(element);
        }

        IsCut = !html.AsSpan().Contains("</html", StringComparison.OrdinalIgnoreCase) && !html.AsSpan().Contains("</body", StringComparison.OrdinalIgnoreCase);
        Address = FindAddress(html);
        Title = document.Title;
    }

    /// <summary>Where the page stood on the web, or null.</summary>
    public Uri? Address { get; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; }

    /// <summary>Whether it had too many elements, or its values too many letters, and was read to a bound.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Whether its end is missing.</summary>
    public bool IsCut { get; }

    /// <summary>How many blocks of JSON-LD were beyond mending.</summary>
    public int BrokenBlocks { get; private set; }

    /// <summary>The items that are no property of another: those of JSON-LD, of microdata and of RDFa.</summary>
    public IReadOnlyList<IReadOnlyList<PageItem>> Items()
    {
        var values = JsonLd.Values(_elements, out var broken);
        BrokenBlocks = broken;
        var open = OpenElements();
        var budget = new TextBudget();
        IReadOnlyList<IReadOnlyList<PageItem>> items =
        [
            [.. values.SelectMany(JsonLd.Items)],
            [.. new Microdata(_elements, Address, open, budget).Items()],
            [.. Rdfa.Items(_elements, Address, open, budget)],
        ];
        IsTooLarge |= budget.IsSpent;
        return items;
    }

    // The elements within which a page ends that is cut off.
    private HashSet<IElement> OpenElements()
    {
        var open = new HashSet<IElement>();
        for (var at = IsCut ? _last : null; at is not null; at = at.Parent)
        {
            if (at is IElement element)
                open.Add(element);
        }

        return open;
    }

    private Uri? FindAddress(string html)
    {
        string?[] said =
        [
            _elements.FirstOrDefault(element => element.LocalName == "link" && element.GetAttribute("rel") == "canonical")?.GetAttribute("href"),
            SavedFrom().Match(html, 0, Math.Min(html.Length, 4096)).Groups[1].Value,
            _elements.FirstOrDefault(element => element.LocalName == "meta" && element.GetAttribute("property") == "og:url")?.GetAttribute("content"),
            _elements.FirstOrDefault(element => element.LocalName == "base")?.GetAttribute("href"),
        ];
        return said.Select(address => WebAddress.Read(address?.Trim())).FirstOrDefault(address => address is not null);
    }

    // Chrome, Edge and Internet Explorer write it on top of a page that they save; SingleFile writes "url:".
    [GeneratedRegex(@"saved from url=\(\d+\)(\S+)|url:\s*(?<1>https?://\S+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SavedFrom();
}
