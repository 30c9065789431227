using System.Globalization;
using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using GoodStanding.Formats;

namespace GoodStanding.Connectors.Feeds;

/// <summary>Reads RSS 2.0 and Atom 1.0 from bytes; pure. An entry with a date or link that cannot be read is kept without it.</summary>
public static class FeedReader
{
    /// <summary>How many entries of a feed are read.</summary>
    public const int MostEntries = 500;

    private const int MostTitle = 300;
    private const int MostSummary = 2000;
    private const int MostHtml = 100_000;

    /// <summary>The feed; null when the bytes hold none.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="address">Where it was read, for links that are written from there.</param>
    public static Feed? Read(ReadOnlyMemory<byte> xml, Uri address)
    {
        try
        {
            using var reader = SafeXml.Open(xml);
            SyndicationFeedFormatter[] formats = [new Atom10FeedFormatter(), new Rss20FeedFormatter()];
            if (formats.FirstOrDefault(format => format.CanRead(reader)) is not { } format)
                return null;

            format.DateTimeParser = ReadDate;
            format.UriParser = ReadUri;
            format.ReadFrom(reader);
            var isAtom = format is Atom10FeedFormatter;
            return new(Words(format.Feed.Title, isAtom, MostTitle), [.. format.Feed.Items.Take(MostEntries).Select(item => EntryOf(item, isAtom, address))]);
        }
        catch (Exception bad) when (bad is XmlException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    private static FeedEntry EntryOf(SyndicationItem item, bool isAtom, Uri address)
    {
        var title = Words(item.Title, isAtom, MostTitle);
        var summary = Words(item.Summary ?? item.Content as TextSyndicationContent, isAtom, MostSummary);
        var link = FeedLink.Of(item.Links, address);
        var published = new[] { item.PublishDate, item.LastUpdatedTime }.FirstOrDefault(date => date != default);
        return new(
            string.IsNullOrWhiteSpace(item.Id) ? link?.AbsoluteUri ?? KeyOf(title, summary) : Cut(item.Id.Trim(), MostTitle),
            title,
            link,
            published == default ? null : published,
            summary);
    }

    // RSS does not say whether a text is HTML, and nearly always it is.
    private static string Words(TextSyndicationContent? content, bool isAtom, int most)
    {
        var text = content?.Text ?? "";
        var plain = isAtom && content?.Type == "text" ? text : HtmlText.Of(text.Length > MostHtml ? text[..MostHtml] : text);
        return Cut(string.Join('\n', plain.Split('\n').Select(OneBlank)).Trim().Replace("\0", "", StringComparison.Ordinal), most);
    }

    private static string OneBlank(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";

    private static string KeyOf(string title, string summary) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{summary}")));

    private static bool ReadDate(XmlDateTimeData data, out DateTimeOffset date)
    {
        if (!DateTimeOffset.TryParse(data.DateTimeString, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date))
            date = default;

        return true;
    }

    private static bool ReadUri(XmlUriData data, out Uri uri)
    {
        if (!Uri.TryCreate(data.UriString, UriKind.RelativeOrAbsolute, out uri!))
            uri = new("about:blank"); // The link is then none of the web and left out.

        return true;
    }
}
