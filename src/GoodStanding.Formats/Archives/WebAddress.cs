namespace GoodStanding.Formats.Archives;

/// <summary>Reads addresses that a report may turn into a link.</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>The address when it is an absolute one of the web; anything else, such as <c>javascript:</c>, is null.</summary>
    public static Uri? Read(string? text) =>
        text is { Length: <= Longest }
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            ? uri
            : null;
}
