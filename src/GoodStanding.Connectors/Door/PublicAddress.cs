using System.Net;
using System.Net.Sockets;

namespace GoodStanding.Connectors.Door;

/// <summary>Tells the computers of the public internet from everything else: this machine, this network, and what is reserved.</summary>
/// <remarks>
/// IPv4 by the ranges to leave out, IPv6 by the one range that is given out, for new special ranges of IPv6 are cut from outside of it.
/// IANA special-purpose registries (RFC 6890), read in November 2026. An address that carries an IPv4 one is judged by that.
/// </remarks>
public static class PublicAddress
{
    private static readonly IPNetwork[] SpecialFour =
    [
        .. Networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24"),
        .. Networks("192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24"),
        .. Networks("203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "255.255.255.255/32"),

        // No special range, but inside of one large cloud it hands out the machine's own secrets.
        .. Networks("168.63.129.16/32"),
    ];

    private static readonly IPNetwork GivenOutSix = IPNetwork.Parse("2000::/3");

    // Protocols of the IETF with Teredo, documentation twice, and 6to4, which carries an IPv4 address.
    private static readonly IPNetwork[] SpecialSix = [.. Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")];

    /// <summary>Whether the address is one of the public internet.</summary>
    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();

        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !SpecialFour.Any(range => range.Contains(address)),
            AddressFamily.InterNetworkV6 => address.ScopeId == 0 && GivenOutSix.Contains(address) && !SpecialSix.Any(range => range.Contains(address)),
            _ => false,
        };
    }

    private static IEnumerable<IPNetwork> Networks(params string[] ranges) => ranges.Select(range => IPNetwork.Parse(range));
}
