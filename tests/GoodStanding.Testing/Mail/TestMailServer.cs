using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace GoodStanding.Testing.Mail;

/// <summary>A real mail server (aiosmtpd) in a process of its own, which a test can kill and start again on the same port and mailbox.</summary>
public sealed class TestMailServer : IAsyncDisposable
{
    public const string User = "reviews";
    public const string Password = "three quiet ponds";

    private readonly string _folder = Directory.CreateTempSubdirectory("gs-smtp-").FullName;
    private readonly bool _hasTls;
    private readonly bool _isImplicit;
    private readonly bool _wantsUser;
    private Process? _process;

    private TestMailServer(bool hasTls, bool isImplicit, bool wantsUser) => (_hasTls, _isImplicit, _wantsUser) = (hasTls, isImplicit, wantsUser);

    public int Port { get; private set; }

    /// <summary>The authority that vouches for its certificate, in PEM.</summary>
    public string Authority => File.ReadAllText(CertificateFile);

    private string CertificateFile => Path.Combine(_folder, "cert.pem");

    private string KeyFile => Path.Combine(_folder, "key.pem");

    private string Mailbox => Path.Combine(_folder, "mailbox.jsonl");

    /// <summary>The mails that it has taken, each with its Message-ID without brackets.</summary>
    public IReadOnlyList<Taken> Mails => File.Exists(Mailbox)
        ? [.. File.ReadAllLines(Mailbox).Select(line => JsonSerializer.Deserialize<Taken>(line, JsonSerializerOptions.Web)!).Select(mail => mail with { Id = mail.Id.Trim('<', '>') })]
        : [];

    /// <summary>Starts one. Modes stand in smtp_server.py.</summary>
    public static async Task<TestMailServer> StartAsync(string mode = "normal", bool hasTls = false, bool isImplicit = false, bool wantsUser = false, double wait = 2)
    {
        var server = new TestMailServer(hasTls, isImplicit, wantsUser);
        if (hasTls)
            server.MakeCertificate();
        await server.StartAgainAsync(mode, wait);
        return server;
    }

    /// <summary>Starts it once more after it was killed.</summary>
    public async Task StartAgainAsync(string mode = "normal", double wait = 2)
    {
        var start = new ProcessStartInfo("/usr/bin/python3") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            Repository.PathOf("tests", "GoodStanding.Testing", "Mail", "smtp_server.py"), "--with-parent", "--port", Port.ToString(CultureInfo.InvariantCulture), "--mailbox", Mailbox, "--mode", mode, "--wait", wait.ToString(CultureInfo.InvariantCulture),
            .. _hasTls ? ["--cert", CertificateFile, "--key", KeyFile] : Array.Empty<string>(),
            .. _isImplicit ? ["--implicit"] : Array.Empty<string>(),
            .. _wantsUser ? ["--user", User, "--password", Password] : Array.Empty<string>(),
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        for (var attempt = 0; ; attempt++)
        {
            _process = Process.Start(start)!;
            if (await _process.StandardOutput.ReadLineAsync() is { } ready)
            {
                Port = int.Parse(ready.Split(' ')[1], CultureInfo.InvariantCulture);
                return;
            }

            // The port of a server that was killed may be taken for a moment yet.
            var error = await _process.StandardError.ReadToEndAsync();
            if (attempt == 20)
                throw new InvalidOperationException($"The mail server does not start; it needs python3-aiosmtpd. {error}");
            await Task.Delay(100);
        }
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public void Kill()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    // Made by the test itself and trusted as the operator's own authority would be: there is no switch that trusts everybody.
    private void MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(2));
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>A mail that was taken.</summary>
    public sealed record Taken(string Id, string From, IReadOnlyList<string> To, string Text);
}
