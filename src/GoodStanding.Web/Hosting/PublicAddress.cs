namespace GoodStanding.Web.Hosting;

/// <summary>Under which address browsers reach this installation: it decides about cookies, links and names.</summary>
/// <param name="Url">The address that was set, or null where browsers use the one that the server listens on.</param>
/// <param name="IsSecure">Whether browsers come by https.</param>
internal sealed record PublicAddress(Uri? Url, bool IsSecure)
{
    private const string Variable = "GOODSTANDING_PUBLIC_URL";

    /// <exception cref="FormatException">What was set is no address of a web site.</exception>
    public static PublicAddress Of(IConfiguration configuration)
    {
        if ((configuration["public-url"] ?? configuration[Variable]) is not { Length: > 0 } text)
            return new(null, (configuration["urls"] ?? "").Split(';').All(each => each.StartsWith("https://", StringComparison.OrdinalIgnoreCase)));

        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", UserInfo: "", PathAndQuery: "/", Fragment: "" }
            ? new(url, url.Scheme == Uri.UriSchemeHttps)
            : throw new FormatException("the public address must read like https://check.example.org, without a path.");
    }

    /// <summary>Whether cookies are kept from plain http. On this computer's own address there is no https to wait for.</summary>
    public CookieSecurePolicy Secure => IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    /// <summary>The name of a cookie: with the prefix a browser takes it from this very host and by https alone.</summary>
    public string CookieName(string name) => IsSecure ? $"__Host-{name}" : name;

    /// <summary>A link to hand to somebody. Without a public address its host is the one in the request, which was checked against the known names.</summary>
    public string LinkTo(HttpRequest request, string path) =>
        Url is { } url ? new Uri(url, path).ToString() : $"{request.Scheme}://{request.Host}{path}";
}
