using System.Diagnostics;
using System.Text;

namespace GoodStanding.Cli.Tests;

/// <summary>Runs the real program as a person would.</summary>
internal static class Terminal
{
    public sealed record Result(int Status, string Output, string Error);

    public static Task<Result> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public static async Task<Result> RunAsync(byte[] input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "goodstanding"), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end before it has read everything.
        }

        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
