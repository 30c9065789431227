using System.Collections.Concurrent;
using System.Globalization;
using GoodStanding.Connectors.Door;
using GoodStanding.Connectors.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GoodStanding.App.Tests.Outbox;

/// <summary>A real web server on this machine that takes messages, answers as a test tells it and remembers what it got.</summary>
internal sealed class TestHook : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestHook(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Id, string Body)> Got { get; } = [];

    /// <summary>The status it answers with.</summary>
    public int Status { get; set; } = 200;

    /// <summary>What it asks to wait, in seconds, or null.</summary>
    public int? RetryAfter { get; set; }

    public string Address => $"{_app.Urls.First()}/hook";

    public static async Task<TestHook> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var hook = new TestHook(builder.Build());
        hook._app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            hook.Got.Enqueue((context.Request.Headers["webhook-id"].ToString(), await reader.ReadToEndAsync()));
            context.Response.StatusCode = hook.Status;
            if (hook.RetryAfter is { } seconds)
                context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        });
        await hook._app.StartAsync();
        return hook;
    }

    /// <summary>A sender for which the operator has opened this server and nothing else.</summary>
    public WebhookSender SenderAt(TimeProvider clock)
    {
        Assert.True(AllowedAddresses.TryRead(new Uri(Address).Authority, out var allowed, out var wrong), wrong);
        return new(new OutboundDoor(allowed, TimeProvider.System), allowed, clock);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
