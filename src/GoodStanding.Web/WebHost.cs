using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using GoodStanding.App;
using GoodStanding.App.People;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;
using GoodStanding.Web.Api;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.Jobs;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GoodStanding.Web;

/// <summary>The web face of GoodStanding: built here, run by <c>goodstanding serve</c> and by the tests.</summary>
public static class WebHost
{
    /// <summary>Builds the application from arguments such as <c>--data /srv/goodstanding --urls http://127.0.0.1:5600</c>.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="replace">Puts other parts in the place of ours: a test brings its own clock.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? replace = null)
    {
        // Pages are written in one language, so their numbers are too, whatever the server's own is.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Settings are read once at the start, so their files need no watching.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            // A developer's error page shows and logs what was typed; there is one way to run this program.
            EnvironmentName = Environments.Production,
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,
            // The pages' files lie beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.Environment.WebRootFileProvider = new StillFiles(builder.Environment.WebRootFileProvider);
        builder.ConfigureServer();
        var address = PublicAddress.Of(builder.Configuration);
        builder.Services.AddGoodStandingApp(
            GoodStandingOptions.FromEnvironment(builder.Configuration["data"], builder.Configuration["database"], name => builder.Configuration[name]) with { PublicUrl = address.Url });
        builder.AddSignIn();
        builder.Services.AddPages(address);
        builder.Services.AddApi();
        builder.Services.AddJobs();
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UsePages();
        return app;
    }

    /// <summary>Builds the application and runs it until it is told to stop; the answer is the program's exit status.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await using var app = Build(args);
            using var turn = app.Services.GetRequiredService<DataFolder>().TryLock();
            if (turn is null)
                return await FailAsync("another GoodStanding already serves this data folder.");

            // Listening comes first: whoever only wants to check need not wait for the database.
            await app.StartAsync();
            var took = Stopwatch.GetElapsedTime(started);
            var setupToken = await PrepareAsync(app);
            await GreetAsync(app, setupToken, took);
            WarmUp();
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            return await FailAsync("another program listens on that port already; choose another with --port.");
        }
        catch (Exception problem) when (problem is SocketException or IOException or GuardException or FormatException or DbException)
        {
            return await FailAsync(problem.Message);
        }
    }

    /// <summary>Brings the database up to date; gives the token for the first account, or null when there is one already.</summary>
    public static async Task<string?> PrepareAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await ApplyMigrations.RunAsync(services.GetRequiredService<GoodStandingDb>(), services.GetRequiredService<DatabaseAddress>(), CancellationToken.None);
        var token = (await services.GetRequiredService<IssueSetupToken>().RunAsync(new(), CancellationToken.None)).Token;
        services.GetRequiredService<Opening>().Finish();
        return token;
    }

    // Lexicons and models are read at the first check; nobody should wait for that while typing. Reading them leaves
    // much garbage behind, and a program that rests most of the day should give it back.
    private static void WarmUp() => _ = Task.Run(() =>
    {
        Screener.Fast.Screen("My patient came in last Tuesday.", ScreeningContext.Default);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    });

    private static async Task GreetAsync(WebApplication app, string? setupToken, TimeSpan took)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        await Console.Out.WriteLineAsync($"GoodStanding is ready at {address} ({took.TotalSeconds:F1} s). Stop it with Ctrl+C.");
        if (setupToken is not null)
        {
            var open = app.Services.GetRequiredService<PublicAddress>().Url?.AbsoluteUri.TrimEnd('/') ?? address;
            await Console.Out.WriteLineAsync($"Make the first account at {open}/setup with this token, which works once within 24 hours:");
            await Console.Out.WriteLineAsync($"  {setupToken}");
        }
    }

    private static async Task<int> FailAsync(string why)
    {
        await Console.Error.WriteLineAsync($"GoodStanding cannot start: {why}");
        return 1;
    }
}
