using System.Net;
using AngleSharp.Html.Dom;

namespace GoodStanding.Web.Tests;

/// <summary>What a visitor sees.</summary>
public sealed record Page(string Address, HttpResponseMessage Answer, string Html, IHtmlDocument Document)
{
    public string Path => Address.Split('?')[0];

    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>The text of the first element, blanks made single.</summary>
    public string Text(string selector) =>
        string.Join(' ', (Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{Address} has no {selector}: {Document.Body?.TextContent}")).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;
}
