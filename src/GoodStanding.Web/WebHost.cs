using System.Diagnostics;
using GoodStanding.Web.Hosting;

namespace GoodStanding.Web;

/// <summary>The web face of GoodStanding: built here, run by <c>goodstanding serve</c> and by the tests.</summary>
public static class WebHost
{
    /// <summary>Builds the application from arguments such as <c>--data /srv/goodstanding --urls http://127.0.0.1:5600</c>.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,
            // The pages' files lie beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.ConfigureServer();
        builder.Services.AddPages();

        var app = builder.Build();
        app.UsePages();
        return app;
    }

    /// <summary>Builds the application and runs it until it is told to stop; the answer is the program's exit status.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var started = Stopwatch.GetTimestamp();
        await using var app = Build(args);
        try
        {
            await app.StartAsync();
        }
        catch (IOException problem)
        {
            await Console.Error.WriteLineAsync($"GoodStanding cannot start: {problem.Message} Choose another port with --port.");
            return 1;
        }

        await Console.Out.WriteLineAsync($"GoodStanding is ready at {app.Urls.First()} ({Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms). Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
