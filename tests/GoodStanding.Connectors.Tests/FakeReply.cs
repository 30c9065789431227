using System.Globalization;
using System.Text;

namespace GoodStanding.Connectors.Tests;

/// <summary>What a fake site answers.</summary>
public sealed record FakeReply(int Status, byte[] Body, params (string Name, string Value)[] Headers)
{
    public static FakeReply Json(string json, int status = 200, params (string Name, string Value)[] headers) => new(status, Encoding.UTF8.GetBytes(json), [("Content-Type", "application/json"), .. headers]);

    public static FakeReply Html(string html, int status = 200) => new(status, Encoding.UTF8.GetBytes(html), ("Content-Type", "text/html; charset=utf-8"));

    public static FakeReply Xml(string xml, params (string Name, string Value)[] headers) => new(200, Encoding.UTF8.GetBytes(xml), [("Content-Type", "application/xml"), .. headers]);

    /// <summary>A saved answer: Files/SITE/NAME.</summary>
    public static FakeReply File(string site, string name, int status = 200, params (string Name, string Value)[] headers) =>
        new(status, System.IO.File.ReadAllBytes(SavedAnswer.PathOf(site, name)), [("Content-Type", TypeOf(name)), .. headers]);

    public static FakeReply To(string location, int status = 302) => new(status, [], ("Location", location));

    /// <summary>The first half of a saved answer, as if it were all.</summary>
    public static FakeReply Half(string site, string name)
    {
        var whole = File(site, name);
        return whole with { Body = whole.Body[..(whole.Body.Length / 2)] };
    }

    public byte[] ToBytes()
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} Said\r\nConnection: close\r\n");
        if (Status != 304)
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n");
        foreach (var (name, value) in Headers)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");

        return [.. Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()), .. Body];
    }

    private static string TypeOf(string name) => System.IO.Path.GetExtension(name) switch
    {
        ".html" => "text/html",
        ".xml" or ".rss" => "application/xml",
        _ => "application/json",
    };
}
