using System.Text;
using System.Text.Json;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Reviews.Ratemds;

/// <summary>Finds the JSON that a RateMDs page hands to its script: a JSON text within a string of JavaScript.</summary>
internal static class PageJson
{
    private const string Opening = "window.DATA.doctorDetailProps";
    private const string Parse = "JSON.parse(\"";

    /// <summary>The value; null when the page has none or ends within it.</summary>
    public static JsonElement? Of(string page)
    {
        var at = page.IndexOf(Opening, StringComparison.Ordinal);
        var start = at < 0 ? -1 : page.IndexOf(Parse, at, Math.Min(page.Length - at, 200), StringComparison.Ordinal);
        if (start < 0)
            return null;

        start += Parse.Length;
        var end = start;
        while (end < page.Length && page[end] != '"')
            end += page[end] == '\\' ? 2 : 1;
        if (end >= page.Length)
            return null;

        // The string is escaped as Django's escapejs does it, and those escapes are JSON's.
        using var inner = JsonText.Parse(Encoding.UTF8.GetBytes(page[(start - 1)..(end + 1)]), out _, out _);
        if (inner?.RootElement.Text() is not { } json)
            return null;

        using var document = JsonText.Parse(Encoding.UTF8.GetBytes(json), out _, out _);
        return document?.RootElement.Clone();
    }
}
