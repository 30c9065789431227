using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GoodStanding.Web.Tests.Pages;

/// <summary>A server on this machine that answers as Google does: a grant for the right code and verifier, one place, its reviews, and replies that it keeps.</summary>
internal sealed class FakeGoogle : IAsyncDisposable
{
    public const string ClientSecret = "planted-client-secret-77aa";
    public const string RefreshToken = "planted-refresh-token-88bb";
    public const string AccessToken = "planted-access-token-99cc";
    public const string Code = "planted-code-66dd";

    private readonly WebApplication _server;

    private FakeGoogle(WebApplication server) => _server = server;

    /// <summary>What is shown of the verifier when the browser came by.</summary>
    public string? Challenge { get; set; }

    public JsonArray Reviews { get; } = [];

    /// <summary>Every question, as "PUT /v4/…".</summary>
    public ConcurrentQueue<string> Questions { get; } = [];

    /// <summary>What becomes of a reply: "keep", "refuse", "drop" (the wire breaks and nothing is kept), "lose" (it is kept and the wire breaks).</summary>
    public string Manner { get; set; } = "keep";

    /// <summary>The status of the list of reviews.</summary>
    public int ReviewStatus { get; set; } = 200;

    public string Address => _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<FakeGoogle> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var google = new FakeGoogle(server);
        server.Run(google.AnswerAsync);
        await server.StartAsync();
        return google;
    }

    /// <summary>Lets a site ask here in Google's place.</summary>
    public void Serve(Site site)
    {
        foreach (var part in new[] { "REVIEWS", "ACCOUNTS", "LISTINGS", "SIGN_IN", "TOKENS" })
            site.Settings[$"GOODSTANDING_GOOGLE_{part}_URL"] = Address;
        site.Settings["GOODSTANDING_ALLOW_ADDRESSES"] = new Uri(Address).Authority;
    }

    public void Show(string id, string words, string stars, string? reply = null)
    {
        var review = new JsonObject
        {
            ["name"] = $"accounts/1/locations/2/reviews/{id}", ["reviewId"] = id, ["reviewer"] = new JsonObject { ["displayName"] = "Pat Example" }, ["starRating"] = stars, ["comment"] = words,
            ["createTime"] = "2026-11-20T10:00:00Z", ["updateTime"] = "2026-11-20T10:00:00Z",
        };
        if (reply is not null)
            review["reviewReply"] = new JsonObject { ["comment"] = reply, ["updateTime"] = "2026-11-21T10:00:00Z" };
        Reviews.Add(review);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var (method, path) = (context.Request.Method, context.Request.Path.Value!);
        Questions.Enqueue($"{method} {path}");
        if (path == "/token")
            await GiveTokenAsync(context);
        else if (context.Request.Headers.Authorization != $"Bearer {AccessToken}")
            context.Response.StatusCode = 401;
        else if (path == "/v1/accounts")
            await context.Response.WriteAsJsonAsync(new { accounts = new[] { new { name = "accounts/1" } } });
        else if (path == "/v1/accounts/1/locations")
            await context.Response.WriteAsJsonAsync(new { locations = new[] { new { name = "locations/2", title = "Harbor Family Practice", storefrontAddress = new { addressLines = new[] { "1 Pier" }, locality = "Sometown" } } } });
        else if (path == "/v4/accounts/1/locations/2/reviews" && ReviewStatus != 200)
            context.Response.StatusCode = ReviewStatus;
        else if (path == "/v4/accounts/1/locations/2/reviews")
            await context.Response.WriteAsync(new JsonObject { ["reviews"] = Reviews.DeepClone(), ["averageRating"] = 3.0, ["totalReviewCount"] = Reviews.Count }.ToJsonString());
        else if (method == "PUT" && path.EndsWith("/reply", StringComparison.Ordinal))
            await TakeReplyAsync(context, path.Split('/')[^2]);
        else
            context.Response.StatusCode = 404;
    }

    private async Task GiveTokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var challenge = System.Buffers.Text.Base64Url.EncodeToString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        var isRight = form["client_secret"] == ClientSecret
            && (form["grant_type"] == "refresh_token" ? form["refresh_token"] == RefreshToken : form["code"] == Code && challenge == Challenge);
        if (!isRight)
        {
            context.Response.StatusCode = 400;
            await context.Response.WriteAsJsonAsync(new { error = "invalid_grant" });
            return;
        }

        await context.Response.WriteAsJsonAsync(new { access_token = AccessToken, refresh_token = RefreshToken, expires_in = 3600, token_type = "Bearer" });
    }

    private async Task TakeReplyAsync(HttpContext context, string id)
    {
        var words = (await JsonDocument.ParseAsync(context.Request.Body)).RootElement.GetProperty("comment").GetString();
        if (Manner == "refuse")
        {
            context.Response.StatusCode = 403;
            return;
        }

        if (Manner is "keep" or "lose")
            Reviews.First(review => review!["reviewId"]!.GetValue<string>() == id)!["reviewReply"] = new JsonObject { ["comment"] = words, ["updateTime"] = "2026-11-21T10:00:00Z" };
        if (Manner == "keep")
            await context.Response.WriteAsJsonAsync(new { comment = words, updateTime = "2026-11-21T10:00:00Z" });
        else
            context.Abort();
    }
}
