using System.Security.Cryptography;
using System.Text;
using GoodStanding.Formats;
using GoodStanding.Model.Reviews;
using MimeKit;
using MimeKit.Text;

namespace GoodStanding.Connectors.Notices;

/// <summary>A mail in which a site tells that there is a new review, as its owner saved it (RFC 5322, .eml).</summary>
/// <param name="Key">Its own name, as a digest: the same mail saved twice has the same.</param>
/// <param name="SiteId">The site that wrote it, by its sender's domain or else by where its links lead; null when it is none of ReviewSites.</param>
/// <param name="Subject">Its subject; empty when there is none.</param>
/// <param name="Opening">How it begins, in plain words; null when it has none.</param>
/// <param name="WrittenAt">When it was written, as it says; or null.</param>
/// <param name="Links">Where it leads on the web, in its order.</param>
/// <param name="Html">Its page, or null. It is read as data; no picture of it is ever loaded.</param>
public sealed record MailNotice(string Key, string? SiteId, string Subject, string? Opening, DateTimeOffset? WrittenAt, IReadOnlyList<Uri> Links, byte[]? Html)
{
    private const int MostLinks = 500;
    private const int LongestAddress = 2_000;
    private const int MostWords = 100_000;

    private static readonly ParserOptions Bounded = new() { MaxMimeDepth = 20, MaxAddressGroupDepth = 2 };

    /// <summary>Its page on the site that wrote it, for a person to open; null when no link leads there.</summary>
    public Uri? Link => Links.FirstOrDefault(link => SiteId is not null && ReviewSites.Of(link)?.Id == SiteId);

    /// <summary>Reads a mail; null when it is none.</summary>
    public static MailNotice? Read(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            using var mail = MimeMessage.Load(Bounded, stream, cancellationToken);
            return mail.From.Count + mail.Headers.Count < 2 ? null : Of(mail);
        }
        catch (Exception failure) when (failure is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static MailNotice? Of(MimeMessage mail)
    {
        var (html, text) = (mail.HtmlBody, mail.TextBody);
        if (mail.From.Count == 0 && html is null && text is null)
            return null;

        var links = html is null ? [] : LinksOf(html);
        var senders = mail.From.Mailboxes.Concat(mail.ReplyTo.Mailboxes).Select(each => SiteAt(each.Domain));
        var site = senders.Concat(links.Select(ReviewSites.Of).GroupBy(each => each?.Id).OrderByDescending(group => group.Count()).Select(group => group.First())).FirstOrDefault(each => each is not null);
        var opening = text ?? (html is null ? null : HtmlText.Of(html.Length > MostWords ? html[..MostWords] : html));
        return new(
            KeyOf(mail), site?.Id, mail.Subject?.Trim() ?? "", string.IsNullOrWhiteSpace(opening) ? null : opening,
            mail.Date == DateTimeOffset.MinValue ? null : mail.Date.ToUniversalTime(), links, html is null ? null : Encoding.UTF8.GetBytes(html));
    }

    private static List<Uri> LinksOf(string html)
    {
        var links = new List<Uri>();
        var tokens = new HtmlTokenizer(new StringReader(html));
        while (links.Count < MostLinks && tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken { Id: HtmlTagId.A, IsEndTag: false } tag
                && tag.Attributes.FirstOrDefault(each => each.Id == HtmlAttributeId.Href)?.Value is { Length: <= LongestAddress } address
                && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp))
                links.Add(link);
        }

        return links;
    }

    private static ReviewSite? SiteAt(string? domain) =>
        Uri.TryCreate($"https://{domain}/", UriKind.Absolute, out var address) ? ReviewSites.Of(address) : null;

    // Some programs leave the id out; the same mail has the same sender, time and subject.
    private static string KeyOf(MimeMessage mail) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        mail.MessageId is { Length: > 0 } id ? id : $"{mail.From}\n{mail.Date:O}\n{mail.Subject}")));
}
