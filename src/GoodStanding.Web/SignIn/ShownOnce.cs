using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.SignIn;

/// <summary>Keeps a secret from the form that made it to the page that shows it once, so that loading that page again neither makes nor shows another.</summary>
/// <remarks>The secret stays in memory on our side; the browser carries only the name it is kept under.</remarks>
internal sealed class ShownOnce(TimeProvider clock)
{
    public const string Codes = "codes";
    public const string Token = "token";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, (Guid Owner, IReadOnlyList<string> Secrets, DateTimeOffset At)> _kept = [];

    /// <summary>Keeps secrets for the next page that its owner opens.</summary>
    public void Keep(PageModel page, string kind, Guid owner, IReadOnlyList<string> secrets)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, each) in _kept)
        {
            if (now - each.At > Life)
                _kept.TryRemove(old, out _);
        }

        // Words that look like a Guid come back as one.
        var name = $"kept-{Guid.CreateVersion7(now)}";
        _kept[name] = (owner, secrets, now);
        page.TempData[kind] = name;
    }

    /// <summary>Takes what was kept; it is gone then.</summary>
    public IReadOnlyList<string> Take(PageModel page, string kind, Guid owner) =>
        page.TempData[kind] is string name && _kept.TryRemove(name, out var kept) && kept.Owner == owner && clock.GetUtcNow() - kept.At <= Life ? kept.Secrets : [];
}
