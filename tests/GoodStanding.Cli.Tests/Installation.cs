namespace GoodStanding.Cli.Tests;

/// <summary>An installation of a test's own, used by the real program.</summary>
internal sealed class Installation : IDisposable
{
    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("gs-cli-").FullName, "data");

    public Task<Terminal.Result> RunAsync(params string[] arguments) => Terminal.RunAsync([.. arguments, "--data", Folder]);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
