using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GoodStanding.Web.Tests;

/// <summary>A browser without JavaScript: it keeps cookies, follows redirects, and can send only the forms that a page really has.</summary>
public sealed class Visitor(HttpClient client)
{
    private readonly CookieContainer _cookies = new();

    public HttpClient Client => client;

    public Page Page { get; private set; } = null!;

    public Task<Page> OpenAsync(string path) => GoAsync(HttpMethod.Get, path, null);

    /// <summary>Fills in a form of the page as it stands and presses a button of it, or its first one.</summary>
    public async Task<Page> SubmitAsync(string form, Dictionary<string, string>? values = null, string? button = null)
    {
        var element = Page.Document.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"{Page.Path} has no form {form}: {Page.Document.Body?.TextContent}");
        var pressed = button is null ? null : Page.Document.QuerySelector(button) ?? throw new InvalidOperationException($"{Page.Path} has no button {button}.");
        var fields = FieldsOf(element);
        if (pressed?.GetAttribute("name") is { } name)
            fields[name] = pressed.GetAttribute("value") ?? "";
        foreach (var (key, value) in values ?? [])
        {
            Assert.True(fields.ContainsKey(key), $"The form has no field {key}.");
            fields[key] = value;
        }

        var action = pressed?.GetAttribute("formaction") ?? element.GetAttribute("action") ?? Page.Address;
        return await GoAsync(HttpMethod.Post, action, new FormUrlEncodedContent(fields));
    }

    public async Task<Page> GoAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var answer = await SendAsync(method, path, content, headers);
        for (var hops = 0; answer.Headers.Location is { } next && (int)answer.StatusCode is >= 300 and < 400; hops++)
        {
            Assert.True(hops < 5, $"{path} leads in a circle.");
            path = next.IsAbsoluteUri ? next.PathAndQuery : next.ToString();
            answer = await SendAsync(HttpMethod.Get, path, null);
        }

        var html = await answer.Content.ReadAsStringAsync();
        return Page = new(path, answer, html, await new HtmlParser().ParseDocumentAsync(html));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (_cookies.GetCookieHeader(client.BaseAddress!) is { Length: > 0 } cookies)
            request.Headers.Add("Cookie", cookies);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);

        var answer = await client.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                _cookies.SetCookies(client.BaseAddress!, cookie);
        }

        return answer;
    }

    private static Dictionary<string, string> FieldsOf(IHtmlFormElement form)
    {
        var fields = new Dictionary<string, string>();
        foreach (var field in form.Elements)
        {
            if (field.GetAttribute("name") is not { Length: > 0 } name)
                continue;
            if (field is IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } && fields.ContainsKey(name))
                continue;

            switch (field)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }:
                    fields.TryAdd(name, "");
                    break;
                case IHtmlInputElement input:
                    fields[name] = input.Value;
                    break;
                case IHtmlTextAreaElement area:
                    fields[name] = area.Value;
                    break;
                case IHtmlSelectElement select:
                    fields[name] = select.Value ?? "";
                    break;
            }
        }

        return fields;
    }
}
