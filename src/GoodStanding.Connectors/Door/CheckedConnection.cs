#pragma warning disable RS0030 // This is the one door that the banned list speaks of.
using System.Net;
using System.Net.Sockets;

namespace GoodStanding.Connectors.Door;

/// <summary>Connects to a host after looking at every address that it has, and to none other than those looked at.</summary>
/// <remarks>
/// A check before connecting is worth nothing when the name is asked again for the connection: the second answer may lead into this
/// network (CVE-2026-42346). Here the name is asked once, and the addresses that were checked are those that are dialled.
/// </remarks>
internal sealed class CheckedConnection(AllowedAddresses allowed, ResolveHost resolve, TimeSpan timePerAddress)
{
    /// <summary>Connects; throws <see cref="RefusedAddressException"/> when one of the addresses may not be asked.</summary>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken);
        if (addresses.Count == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        if (!addresses.All(address => PublicAddress.Is(address) || allowed.Has(address, port)))
            throw new RefusedAddressException();

        return await ConnectAsync(addresses, port, cancellationToken);
    }

    private async Task<Stream> ConnectAsync(IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancellationToken)
    {
        foreach (var address in addresses.SkipLast(1))
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(timePerAddress);
            try
            {
                return await ConnectAsync(address, port, patience.Token);
            }
            catch (Exception failure) when (failure is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                // The next address may answer.
            }
        }

        return await ConnectAsync(addresses[^1], port, cancellationToken);
    }

    private static async Task<Stream> ConnectAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
