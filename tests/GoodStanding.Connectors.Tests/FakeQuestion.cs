namespace GoodStanding.Connectors.Tests;

/// <summary>What a fake site was asked.</summary>
public sealed record FakeQuestion(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;
}
