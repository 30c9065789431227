using System.Net;

namespace GoodStanding.Connectors.Door;

/// <summary>Asks for all addresses of a host.</summary>
internal delegate Task<IReadOnlyList<IPAddress>> ResolveHost(string host, CancellationToken cancellationToken);
