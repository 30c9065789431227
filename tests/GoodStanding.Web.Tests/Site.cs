using System.Collections.Concurrent;
using System.Net;
using GoodStanding.App.Outbox;
using GoodStanding.App.People;
using GoodStanding.App.Rounds;
using GoodStanding.Storage.Guard;
using GoodStanding.Testing;
using GoodStanding.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GoodStanding.Web.Tests;

/// <summary>The whole app in memory, on a data folder of its own and a clock that the test moves.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    public const string Password = "seven calm herons wade";

    private readonly string _folder = Directory.CreateTempSubdirectory("gs-web-").FullName;
    private readonly LogKeeper _log = new();
    private Opening? _opening;

    /// <summary>Shows three in the afternoon, so that a hold is the usual one.</summary>
    public FakeClock Clock { get; } = new(new DateTimeOffset(TimeProvider.System.GetUtcNow().Date, TimeSpan.Zero).AddHours(15));

    /// <summary>What the operator has set, for a site that is not on this computer's own address.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>What it sends with; null for what the settings say.</summary>
    public PostOffice? Office { get; init; }

    /// <summary>Everything that was logged, exceptions too.</summary>
    public string Log => string.Join('\n', _log.Lines);

    /// <summary>A browser on this machine, or on another one.</summary>
    public Visitor Visit(bool isFromHere = true) => Visit("http://localhost", isFromHere ? "127.0.0.1" : "203.0.113.7");

    /// <summary>A browser that comes by an address, from a peer.</summary>
    public Visitor Visit(string address, string peer)
    {
        var client = CreateDefaultClient(new Uri(address));
        client.DefaultRequestHeaders.Add(PeerFilter.Header, peer);
        return new(client);
    }

    /// <summary>Makes the first account and leaves its owner signed in.</summary>
    public async Task<Visitor> SetUpAsync(string email = "ada@example.org")
    {
        var visitor = Visit();
        await visitor.OpenAsync("/setup");
        var made = await visitor.SubmitAsync("main form", new()
        {
            ["Token"] = await SetupTokenAsync(),
            ["Person.Name"] = "Dr. Ada Weiss",
            ["Person.Email"] = email,
            ["Person.TimeZone"] = "UTC",
            ["Practice"] = "Harbor Family Practice",
            ["Password"] = Password,
        });
        Assert.Equal("/today", made.Path);
        return visitor;
    }

    /// <summary>Lets the owner invite somebody, who joins and stays signed in.</summary>
    public async Task<Visitor> JoinAsync(Visitor owner, string name, string email, string role = "SecondReader")
    {
        await owner.OpenAsync("/people/add");
        var invited = await owner.SubmitAsync("main form", new() { ["Person.Name"] = name, ["Person.Email"] = email, ["Person.TimeZone"] = "UTC", ["Role"] = role });
        var visitor = Visit();
        await visitor.OpenAsync(new Uri(invited.Text("#link")).PathAndQuery);
        var joined = await visitor.SubmitAsync("main form", new() { ["Email"] = email, ["Password"] = Password });
        Assert.Equal("/today", joined.Path);
        return visitor;
    }

    public async Task<Page> SignInAsync(Visitor visitor, string email, string password = Password)
    {
        await visitor.OpenAsync("/sign-in");
        return await visitor.SubmitAsync("main form", new() { ["Email"] = email, ["Password"] = password });
    }

    public async Task<string> SetupTokenAsync()
    {
        // The site listens before its database is up to date; this page waits for it.
        await Visit(Settings.GetValueOrDefault("public-url", "http://localhost"), "127.0.0.1").OpenAsync("/sign-in");
        await using var scope = Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IssueSetupToken>().RunAsync(new(), default)).Token!;
    }

    public async Task RunAsync<T>(Func<T, Task> act)
        where T : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<T>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        PrivateFile.MakeFolder(_folder);
        builder.UseSetting("data", _folder);
        builder.UseSetting("passkey-domain", "localhost");
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Replace(ServiceDescriptor.Singleton<ReviewTriage>((review, _) => TriageByWords.Of(review)));
            if (Office is { } office)
                services.Replace(ServiceDescriptor.Singleton(office));
            services.AddSingleton<IStartupFilter, PeerFilter>();
            services.AddSingleton<ILoggerProvider>(_log);
        });
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        _opening = host.Services.GetRequiredService<Opening>();
        return host;
    }

    protected override void Dispose(bool disposing)
    {
        // The database is made after the server listens: whoever left before would take the folder from under it.
        SpinWait.SpinUntil(() => _opening is null or { IsOver: true }, TimeSpan.FromSeconds(30));
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    // The server in memory knows no peers, so a test says from where it comes.
    private sealed class PeerFilter : IStartupFilter
    {
        public const string Header = "Test-Peer";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, following) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers[Header], out var peer) ? peer : null;
                await following();
            });
            next(app);
        };
    }

    private sealed class LogKeeper : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
