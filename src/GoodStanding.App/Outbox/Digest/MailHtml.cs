using System.Net;
using System.Text;

namespace GoodStanding.App.Outbox.Digest;

/// <summary>Writes HTML as mail programs read it: one table, styles on each element, no picture and nothing fetched.</summary>
internal sealed class MailHtml
{
    private const string Font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
    private const string Ink = "color:#1d2b36;";
    private const string Line = $"{Font}{Ink}font-size:16px;line-height:24px;";

    private readonly StringBuilder _html = new();

    public MailHtml(string headline)
    {
        Put($$"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>{{Safe(headline)}}</title></head>
            <body style="margin:0;padding:0;background-color:#f2f5f7;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background-color:#f2f5f7;"><tr><td align="center" style="padding:24px 12px;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background-color:#ffffff;border:1px solid #dbe2e8;border-radius:8px;"><tr><td style="padding:28px 28px 24px;">
            <p style="{{Font}}color:#0b6b63;font-size:14px;line-height:20px;font-weight:600;margin:0 0 12px;">GoodStanding</p>
            <h1 style="{{Font}}{{Ink}}font-size:22px;line-height:30px;font-weight:600;margin:0 0 16px;">{{Safe(headline)}}</h1>

            """);
    }

    public MailHtml Head(string words)
    {
        Put($"<h2 style=\"{Font}{Ink}font-size:16px;line-height:24px;font-weight:600;margin:28px 0 8px;padding-top:20px;border-top:1px solid #e6ebef;\">{Safe(words)}</h2>\n");
        return this;
    }

    public MailHtml Paragraph(string words)
    {
        Put($"<p style=\"{Line}margin:0 0 8px;\">{Safe(words)}</p>\n");
        return this;
    }

    public MailHtml List(IEnumerable<string> lines, bool isFirstStrong = false)
    {
        foreach (var (at, line) in lines.Index())
        {
            var style = at == 0 && isFirstStrong ? "color:#9b1c1c;font-weight:600;" : "";
            Put($"<p style=\"{Line}margin:0 0 4px;{style}\">{Safe(line)}</p>\n");
        }

        return this;
    }

    public MailHtml Links(IEnumerable<(string Words, Uri Link)> links)
    {
        foreach (var (words, link) in links)
            Put($"<p style=\"{Line}margin:0 0 4px;\"><a href=\"{Safe(link.AbsoluteUri)}\" style=\"color:#0b6b63;\">{Safe(words)}</a></p>\n");
        return this;
    }

    public MailHtml Button(string words, Uri link)
    {
        Put($$"""
            <table role="presentation" cellpadding="0" cellspacing="0" style="margin:20px 0 4px;"><tr><td style="background-color:#0b6b63;border-radius:6px;">
            <a href="{{Safe(link.AbsoluteUri)}}" style="{{Font}}display:inline-block;padding:12px 24px;font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none;">{{Safe(words)}}</a>
            </td></tr></table>

            """);
        return this;
    }

    public MailHtml Table(IEnumerable<(string Head, string Words)> rows)
    {
        Put("<table cellpadding=\"0\" cellspacing=\"0\" width=\"100%\">\n");
        foreach (var (head, words) in rows)
            Put($"<tr><th scope=\"row\" align=\"left\" valign=\"top\" style=\"{Line}font-weight:600;padding:4px 16px 4px 0;\">{Safe(head)}</th><td valign=\"top\" style=\"{Line}padding:4px 0;\">{Safe(words)}</td></tr>\n");
        Put("</table>\n");
        return this;
    }

    /// <summary>The whole mail, with small words at its end.</summary>
    public string Close(string words, string linkWords, Uri link)
    {
        Put($$"""
            </td></tr></table>
            <p style="{{Font}}color:#51616e;font-size:14px;line-height:20px;max-width:520px;margin:16px auto 0;">{{Safe(words)}} <a href="{{Safe(link.AbsoluteUri)}}" style="color:#0b6b63;">{{Safe(linkWords)}}</a></p>
            </td></tr></table>
            </body>
            </html>
            """);
        return _html.ToString().ReplaceLineEndings("\n");
    }

    private void Put(string html) => _html.Append(html);

    private static string Safe(string words) => WebUtility.HtmlEncode(words);
}
