using System.Collections.Concurrent;

namespace GoodStanding.Web.SignIn;

/// <summary>Remembers codes of authenticator apps that were used, so that one seen over a shoulder opens nothing (NIST SP 800-63B-4, 3.1.4).</summary>
internal sealed class UsedCodes(TimeProvider clock)
{
    // A code is taken for its own half minute and the ones beside it.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(Guid Account, string Code), DateTimeOffset> _used = [];

    /// <summary>Takes a code; false when the account has used it already.</summary>
    public bool TryTake(Guid account, string code)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, at) in _used)
        {
            if (now - at > Life)
                _used.TryRemove(key, out _);
        }

        return _used.TryAdd((account, code), now);
    }
}
