using System.Globalization;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews.Google;
using GoodStanding.Formats.Reviews.Texts;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Csv;

/// <summary>Turns the rows of a table into reviews by a mapping.</summary>
internal sealed class CsvColumns(string[] columns, CsvMapping mapping, DateFormat format)
{
    private readonly int _site = At(columns, mapping.Site);
    private readonly int _listing = At(columns, mapping.Listing);
    private readonly int _id = At(columns, mapping.Id);
    private readonly int _author = At(columns, mapping.Author);
    private readonly int _rating = At(columns, mapping.Rating);
    private readonly int _headline = At(columns, mapping.Headline);
    private readonly int _body = At(columns, mapping.Body);
    private readonly int _date = At(columns, mapping.Date);
    private readonly int _uri = At(columns, mapping.Uri);
    private readonly int _reply = At(columns, mapping.Reply);
    private readonly int _replyDate = At(columns, mapping.ReplyDate);

    /// <summary>The fields of a review that have a column, for people.</summary>
    public static IEnumerable<(string Field, string Column)> Named(CsvMapping mapping)
    {
        (string Field, string? Column)[] all =
        [
            ("site", mapping.Site), ("listing", mapping.Listing), ("id", mapping.Id), ("author", mapping.Author), ("rating", mapping.Rating), ("title", mapping.Headline),
            ("words", mapping.Body), ("date", mapping.Date), ("address", mapping.Uri), ("reply", mapping.Reply), ("date of the reply", mapping.ReplyDate),
        ];
        return all.Where(each => each.Column is not null).Select(each => (each.Field, each.Column!));
    }

    public RawReview ToRaw(CsvRow row)
    {
        var uri = row.At(_uri);
        return new(row.Place)
        {
            Site = SiteOf(row.At(_site), uri),
            Listing = PlainWords.OrNull(row.At(_listing)) ?? GoogleListing.Of(uri),
            Id = row.At(_id),
            Author = row.At(_author),
            Rating = row.At(_rating),
            Headline = row.At(_headline),
            Body = PlainWords.FromHtml(row.At(_body)),
            Published = Iso(row.At(_date)),
            Uri = uri,
            Reply = PlainWords.FromHtml(row.At(_reply)),
            ReplyPublished = Iso(row.At(_replyDate)),
        };
    }

    private static int At(string[] columns, string? name) => name is null ? -1 : Array.IndexOf(columns, name);

    private static string? SiteOf(string? name, string? uri)
    {
        if (string.IsNullOrWhiteSpace(name))
            return WebAddress.Read(uri) is { } address ? ReviewSites.Of(address)?.Id : null;

        name = name.Trim();
        var host = WebAddress.Read(name) ?? WebAddress.Read("https://" + name);
        return ReviewSites.Find(name)?.Id
            ?? (host is null ? null : ReviewSites.Of(host)?.Id)
            ?? ReviewSites.All.FirstOrDefault(site => site.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))?.Id
            ?? name.ToLowerInvariant();
    }

    // A date that does not fit the format goes on as it stands, so that it is counted and named.
    private string? Iso(string? text) => format.Read(text)?.ToString("O", CultureInfo.InvariantCulture) ?? text;
}
