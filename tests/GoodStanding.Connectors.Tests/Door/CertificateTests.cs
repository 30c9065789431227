using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests.Door;

public sealed class CertificateTests
{
    [Fact]
    public async Task A_server_that_cannot_prove_who_it_is_is_told_nothing()
    {
        using var certificate = Signed(null);

        var (answer, heard) = await AskAsync(certificate);

        Assert.Equal(DoorFailure.TlsFailed, answer.Failure);
        Assert.Equal("127.0.0.1 could not prove who it is: its certificate is not accepted.", answer.Reason);
        Assert.Equal(0, heard);
    }

    // The address of the issuer is written by whoever made the certificate, and the framework would fetch from it past every check.
    [Fact]
    public async Task Nothing_is_fetched_for_a_certificate()
    {
        await using var inner = FakeSite.Answering(FakeReply.Json("{}"));
        using var certificate = Signed($"{inner.Address}/issuer.crt");

        var (answer, _) = await AskAsync(certificate);

        Assert.Equal(DoorFailure.TlsFailed, answer.Failure);
        Assert.Equal(0, inner.Connections);
    }

    // Signed by an issuer that nobody knows, with the place where it could be fetched.
    private static X509Certificate2 Signed(string? issuerAddress)
    {
        using var issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var issuer = new CertificateRequest("CN=Invented issuer", issuerKey, HashAlgorithmName.SHA256);
        issuer.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var (from, to) = (DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var issued = issuer.CreateSelfSigned(from, to);

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        if (issuerAddress is not null)
            request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension([], [issuerAddress]));

        using var signed = request.Create(issued, from.AddDays(1), to.AddDays(-1), [1]);
        using var own = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pfx), null);
    }

    private static async Task<(DoorAnswer Answer, int Heard)> AskAsync(X509Certificate2 certificate)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeAsync(listener, certificate);
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Assert.True(AllowedAddresses.TryRead($"127.0.0.1:{port}", out var allowed, out _));
        using var door = new OutboundDoor(allowed, TimeProvider.System);

        var answer = await door.AskAsync(new($"https://127.0.0.1:{port}/") { SecretHeaders = [("Authorization", "Bearer invented-2")] }, default);

        return (answer, await serving);
    }

    private static async Task<int> ServeAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = new SslStream(client.GetStream());
        try
        {
            await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = SslStreamCertificateContext.Create(certificate, null, offline: true) });
            return await stream.ReadAsync(new byte[1000]);
        }
        catch (Exception refused) when (refused is IOException or AuthenticationException)
        {
            return 0;
        }
    }
}
