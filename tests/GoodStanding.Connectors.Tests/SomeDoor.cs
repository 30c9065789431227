using System.Net;
using GoodStanding.Connectors.Door;
using GoodStanding.Testing;

namespace GoodStanding.Connectors.Tests;

/// <summary>Doors that reach the fake sites which the operator has opened, and nothing else on this machine; no name is ever asked of the network.</summary>
internal static class SomeDoor
{
    public const string Now = "2026-11-30T12:00Z";

    public static OutboundDoor To(FakeSite site, DoorLimits? limits = null, ResolveHost? resolve = null) => To([site], limits, resolve);

    public static OutboundDoor To(IEnumerable<FakeSite> sites, DoorLimits? limits = null, ResolveHost? resolve = null)
    {
        Assert.True(AllowedAddresses.TryRead(string.Join(", ", sites.Select(site => $"127.0.0.1:{site.Port}")), out var allowed, out var wrong), wrong);
        return new(allowed, FakeClock.At(Now), limits ?? new(), resolve ?? Nobody);
    }

    public static OutboundDoor Closed(ResolveHost? resolve = null) => To([], resolve: resolve);

    /// <summary>Answers the same addresses for every name.</summary>
    public static ResolveHost Always(params string[] addresses) => (_, _) => Task.FromResult<IReadOnlyList<IPAddress>>([.. addresses.Select(IPAddress.Parse)]);

    /// <summary>Answers one address after the other, the last one for ever.</summary>
    public static ResolveHost InTurn(params string[] addresses)
    {
        var at = 0;
        return (_, _) => Task.FromResult<IReadOnlyList<IPAddress>>([IPAddress.Parse(addresses[Math.Min(at++, addresses.Length - 1)])]);
    }

    private static Task<IReadOnlyList<IPAddress>> Nobody(string host, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<IPAddress>>([]);
}
