using System.Globalization;
using System.Text.Json;

namespace GoodStanding.Cli.Tests.Audit;

/// <summary>An unpacked X archive in a folder of its own, gone after the test.</summary>
internal sealed class SomeTweets : IDisposable
{
    public SomeTweets(params string[] texts)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "data"));
        Write("manifest.js", "window.__THAR_CONFIG = { \"userInfo\" : { \"userName\" : \"dr_sample\" } }");
        Write("direct-messages.js", "window.YTD.direct_messages.part0 = [ ]");
        Write("tweets.js", "window.YTD.tweets.part0 = " + JsonSerializer.Serialize(texts.Select((text, index) => new { tweet = Tweet(text, index) })));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("goodstanding-audit-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, "data", name), text);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static object Tweet(string text, int index) => new
    {
        id_str = (1600000000000000000 + index).ToString(CultureInfo.InvariantCulture),
        created_at = $"Tue Dec 06 06:30:12 +0000 {2015 + (index % 8)}",
        full_text = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal),
    };
}
