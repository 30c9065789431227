using System.Net;
using System.Net.Sockets;
using GoodStanding.App.Rounds;
using GoodStanding.Testing;
using GoodStanding.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GoodStanding.EndToEnd;

/// <summary>The real web app on a loopback port, with a data folder of its own and a clock that the test moves.</summary>
public sealed class Installation : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private Installation(WebApplication app, string folder, string address, string setupToken, FakeClock clock) =>
        (_app, _folder, Address, SetupToken, Clock) = (app, folder, address, setupToken, clock);

    public string Address { get; }

    public string SetupToken { get; }

    public FakeClock Clock { get; }

    public static async Task<Installation> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gs-e2e-").FullName;
        var address = $"http://localhost:{FreePort()}";
        var clock = new FakeClock(new DateTimeOffset(TimeProvider.System.GetUtcNow().Date, TimeSpan.Zero).AddHours(15));
        var app = WebHost.Build(["--data", folder, "--urls", address], services => services
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(clock))
            .Replace(ServiceDescriptor.Singleton<ReviewTriage>((review, _) => TriageByWords.Of(review))));
        var token = await WebHost.PrepareAsync(app);
        await app.StartAsync();
        return new(app, folder, address, token!, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
