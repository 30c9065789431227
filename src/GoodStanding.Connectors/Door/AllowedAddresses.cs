using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace GoodStanding.Connectors.Door;

/// <summary>The places in this network that the operator has opened, each one address with its port: "127.0.0.1:5099, [::1]:8080".</summary>
public sealed class AllowedAddresses
{
    /// <summary>The setting of the environment that names them.</summary>
    public const string Variable = "GOODSTANDING_ALLOW_ADDRESSES";

    private readonly HashSet<IPEndPoint> _places;

    private AllowedAddresses(IEnumerable<IPEndPoint> places) => _places = [.. places];

    /// <summary>No place at all.</summary>
    public static AllowedAddresses None { get; } = new([]);

    /// <summary>Reads the setting, or gives one sentence on the entry that is not one address with its port. Names, ranges and "*" are none.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out AllowedAddresses? allowed, [NotNullWhen(false)] out string? wrong)
    {
        allowed = null;
        var places = new List<IPEndPoint>();
        foreach (var entry in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (PlaceOf(entry) is not { } place)
            {
                wrong = $"\"{entry}\" in {Variable} is not one address with its port, such as 127.0.0.1:5099 or [::1]:5099.";
                return false;
            }

            places.Add(place);
        }

        wrong = null;
        allowed = new(places);
        return true;
    }

    /// <summary>Whether the operator has opened this very address and port.</summary>
    public bool Has(IPAddress address, int port) => _places.Contains(new(Plain(address), port));

    // The port stands behind the last colon and the address is written in full: the framework would read "1:5" as an address without a port.
    private static IPEndPoint? PlaceOf(string entry)
    {
        var colon = entry.LastIndexOf(':');
        if (colon < 0 || !int.TryParse(entry.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
            return null;

        var host = entry[..colon];
        var isSix = host is ['[', .., ']'];
        if (host.Contains(':') != isSix || !IPAddress.TryParse(isSix ? host[1..^1] : host, out var address) || (!isSix && address.ToString() != host))
            return null;

        return new(Plain(address), port);
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
