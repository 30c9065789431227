using System.Diagnostics;

namespace GoodStanding.EndToEnd;

public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gs-start-").FullName;
    private readonly List<Process> _processes = [];

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_program_prints_its_address_and_a_token_and_serves_its_style_sheet()
    {
        var port = Installation.FreePort();
        var server = Start(port);
        var ready = await LineAsync(server, "GoodStanding is ready");
        var setup = await LineAsync(server, "Make the first account");

        using var client = new HttpClient { BaseAddress = new($"http://localhost:{port}") };
        Assert.Contains($"http://localhost:{port}", ready, StringComparison.Ordinal);
        Assert.Contains("/setup", setup, StringComparison.Ordinal);
        Assert.Contains("--accent", await client.GetStringAsync("/css/site.css"), StringComparison.Ordinal);
        Assert.Contains("htmx", await client.GetStringAsync("/lib/htmx.min.js"), StringComparison.Ordinal);
        Assert.Contains("id=\"shield-check\"", await client.GetStringAsync("/lib/icons.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_program_on_the_same_folder_is_refused_in_one_sentence()
    {
        var first = Start(Installation.FreePort());
        await LineAsync(first, "GoodStanding is ready");

        var second = Start(Installation.FreePort());
        var said = await second.StandardError.ReadLineAsync();
        await second.WaitForExitAsync();

        Assert.Equal("GoodStanding cannot start: another GoodStanding already serves this data folder.", said);
        Assert.Equal(1, second.ExitCode);
        Assert.False(first.HasExited);
    }

    private Process Start(int port)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "goodstanding.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--port", $"{port}", "--data", _folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // From anywhere: the files of the pages are found beside the program.
            WorkingDirectory = Path.GetTempPath(),
        })!;
        _processes.Add(process);
        return process;
    }

    private static async Task<string> LineAsync(Process process, string beginning)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"The program ended without saying \"{beginning}\": {await process.StandardError.ReadToEndAsync()}");
    }
}
