using AngleSharp.Dom;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>The value of a property that an element states, after the table of HTML's microdata; RDFa Lite differs in nothing that matters here.</summary>
/// <remarks>https://html.spec.whatwg.org/multipage/microdata.html#values. A content attribute counts on every element, as search engines have it.</remarks>
internal static class ElementValue
{
    /// <summary>The value; empty once the budget is spent.</summary>
    public static string Of(IElement element, Uri? address, TextBudget budget)
    {
        if (budget.IsSpent)
            return "";
        if (Stated(element, address) is { } stated)
            return budget.TryTake(stated.Length) ? stated : "";

        return DomText.Of(element, budget);
    }

    private static string? Stated(IElement element, Uri? address) => element.GetAttribute("content")?.Trim() ?? element.LocalName switch
    {
        "meta" => "",
        "audio" or "embed" or "iframe" or "img" or "source" or "track" or "video" => Absolute(element.GetAttribute("src"), address),
        "a" or "area" or "link" => Absolute(element.GetAttribute("href"), address),
        "object" => Absolute(element.GetAttribute("data"), address),
        "data" or "meter" => element.GetAttribute("value") ?? "",
        "time" => element.GetAttribute("datetime"),
        _ => null,
    };

    private static string Absolute(string? reference, Uri? address) =>
        address is not null && Uri.TryCreate(address, reference?.Trim(), out var whole) ? whole.AbsoluteUri : reference?.Trim() ?? "";
}
