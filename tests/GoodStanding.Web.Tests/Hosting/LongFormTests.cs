using System.Net;
using AngleSharp.Html.Parser;
using GoodStanding.Storage.Guard;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Web.Tests.Hosting;

/// <summary>On the server itself: the one in memory takes forms of any length.</summary>
public sealed class LongFormTests
{
    [Theory]
    [InlineData(1_000_000, HttpStatusCode.BadRequest, "That form has gone stale")]
    [InlineData(3_000_000, HttpStatusCode.RequestEntityTooLarge, "Too long")]
    public async Task A_form_that_is_too_long_is_told_so_on_a_page(int length, HttpStatusCode status, string head)
    {
        var folder = Directory.CreateTempSubdirectory("gs-web-").FullName;
        PrivateFile.MakeFolder(folder);
        await using var app = WebHost.Build(["--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        await WebHost.PrepareAsync(app);
        using var client = new HttpClient { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check")
        {
            Content = new StringContent("Form.Text=" + new string('a', length), null, "application/x-www-form-urlencoded"),
            Headers = { ExpectContinue = true },
        };

        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(head, page.QuerySelector("h1")?.TextContent);
        await app.StopAsync(TestContext.Current.CancellationToken);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
