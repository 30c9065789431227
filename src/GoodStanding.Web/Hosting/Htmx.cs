namespace GoodStanding.Web.Hosting;

/// <summary>Tells a request by htmx, which wants a fragment, from one that wants the page.</summary>
internal static class Htmx
{
    public static bool IsHtmx(this HttpRequest request) => request.Headers.ContainsKey("HX-Request");
}
