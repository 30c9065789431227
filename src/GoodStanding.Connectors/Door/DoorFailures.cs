using System.Net.Sockets;

namespace GoodStanding.Connectors.Door;

/// <summary>Turns what the framework throws into one of our failures with its sentence; the framework's own words may hold addresses and are not passed on.</summary>
internal static class DoorFailures
{
    /// <summary>Says whether the wire, the other side or the address is to blame; everything else is a bug and goes up.</summary>
    public static bool Is(Exception failure) =>
        failure is HttpRequestException or IOException or SocketException or InvalidDataException or OperationCanceledException or FormatException;

    /// <summary>The failure of asking a host.</summary>
    public static DoorAnswer Of(Exception thrown, Uri address, DoorLimits limits) => Of(KindOf(thrown), address, limits);

    /// <summary>The answer that says this failure.</summary>
    public static DoorAnswer Of(DoorFailure failure, Uri address, DoorLimits limits)
    {
        var host = address.Host.Length > 80 ? address.Host[..80] + "…" : address.Host;
        return DoorAnswer.Of(failure, failure switch
        {
            DoorFailure.RefusedAddress => $"{host} is not a computer on the public internet, so it was not asked.",
            DoorFailure.TooBig => $"{host} answered with more than the {limits.WireBytes >> 20} MB that are read.",
            DoorFailure.TooSlow => $"{host} did not answer within {limits.Time.TotalSeconds:0} seconds.",
            DoorFailure.TooManyRedirects => $"{host} only led on to other addresses.",
            DoorFailure.TlsFailed => $"{host} could not prove who it is: its certificate is not accepted.",
            DoorFailure.NotReachable => $"{host} could not be reached.",
            _ => $"The answer of {host} broke off or is damaged.",
        });
    }

    private static DoorFailure KindOf(Exception thrown)
    {
        for (var inner = thrown; inner is not null; inner = inner.InnerException)
        {
            if (inner is RefusedAddressException)
                return DoorFailure.RefusedAddress;
        }

        return thrown switch
        {
            OperationCanceledException => DoorFailure.TooSlow,
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => DoorFailure.TlsFailed,
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => DoorFailure.TooBig,
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError } => DoorFailure.NotReachable,
            FormatException => DoorFailure.RefusedAddress,
            _ => DoorFailure.BrokenAnswer,
        };
    }
}
