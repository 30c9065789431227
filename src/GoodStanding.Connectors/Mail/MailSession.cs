using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace GoodStanding.Connectors.Mail;

/// <summary>One connection to a mail server, over which several mails go.</summary>
/// <remarks>
/// Between the last byte of a mail and the server's answer nobody knows whether it was taken (RFC 5321 4.5.3.2.6), and trying again may
/// send it twice. So what was handed over whole without an answer is told apart from what was not.
/// </remarks>
public sealed class MailSession : IAsyncDisposable
{
    private static readonly TimeSpan MostToConnect = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MostToLeave = TimeSpan.FromSeconds(2);

    private readonly MailServer _server;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _most;
    private readonly Wire _wire = new();

    private MailSession(MailServer server, TimeProvider clock, TimeSpan most)
    {
        (_server, _clock, _most) = (server, clock, most);
        _wire.ServerCertificateValidationCallback = (_, certificate, chain, errors) => IsGood(certificate, chain, errors);

        // Asking an authority's list would be one more call to one more host.
        _wire.CheckCertificateRevocation = false;
        _wire.LocalDomain = "localhost";
    }

    /// <summary>How long one mail may take, from its first command to the answer.</summary>
    public static TimeSpan MostForOneMail { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether another mail can be sent.</summary>
    public bool IsOpen => _wire.IsConnected && (_server.User is null || _wire.IsAuthenticated);

    /// <summary>Connects and signs in. Of the two one is null.</summary>
    /// <param name="server">The server.</param>
    /// <param name="clock">The time that mails are dated by.</param>
    /// <param name="most">How long one mail may take, or null for <see cref="MostForOneMail"/>.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public static async Task<(MailSession? Session, DeliveryAnswer? Problem)> OpenAsync(MailServer server, TimeProvider clock, TimeSpan? most, CancellationToken cancellationToken)
    {
        var session = new MailSession(server, clock, most ?? MostForOneMail);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(most ?? MostToConnect);
        var isTaken = false;
        try
        {
            await session._wire.ConnectAsync(server.Host, server.Port, OptionsOf(server.Security), limit.Token);
            isTaken = true;
            if (server.User is not null)
                await session._wire.AuthenticateAsync(server.User, server.Password ?? "", limit.Token);
            return (session, null);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            session._wire.Dispose();
            return (null, new(DeliveryOutcome.NotSent, MailWords.OfConnecting(server, problem, isTaken), IsServerAtFault: true));
        }
    }

    /// <summary>Sends one mail. What the server or the wire does wrong is an answer, not an exception; so is being told to stop, because what became of the mail must be written down.</summary>
    public async Task<DeliveryAnswer> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (!MailAddress.IsSafe(mail.To))
            return new(DeliveryOutcome.Refused, "The address is not one that mail is sent to: it needs plain letters, one @ and no quotes.");

        using var message = Compose(mail);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_most);
        _wire.Begin();
        try
        {
            await _wire.SendAsync(message, limit.Token);
            return DeliveryAnswer.Sent;
        }
        catch (SmtpCommandException refused)
        {
            return MailWords.OfRefusal(refused);
        }
        catch (Exception) when (_wire.IsHandedOver)
        {
            return new(DeliveryOutcome.Unconfirmed, "The mail server got the whole mail and gave no answer.", IsServerAtFault: true);
        }
        catch (Exception problem)
        {
            return new(DeliveryOutcome.NotSent, MailWords.OfBreaking(problem), IsServerAtFault: true);
        }
    }

    /// <summary>The Message-ID, without its angle brackets, of the mail with a key.</summary>
    public static string IdOf(string key, MailServer server) => $"{key}@{server.From.Split('@')[1]}";

    /// <summary>Takes leave. A server that is slow to say goodbye has taken the mails all the same.</summary>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(MostToLeave);
        try
        {
            if (_wire.IsConnected)
                await _wire.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception problem) when (problem is IOException or OperationCanceledException or ProtocolException or CommandException)
        {
        }

        _wire.Dispose();
    }

    private static SecureSocketOptions OptionsOf(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private bool IsGood(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (_server.Authorities is not { } authorities || certificate is null)
            return errors == SslPolicyErrors.None;
        if ((errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
            return false;

        using var own = new X509Chain();
        own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        own.ChainPolicy.CustomTrustStore.AddRange(authorities);
        own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        own.ChainPolicy.DisableCertificateDownloads = true;
        foreach (var between in chain?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
            own.ChainPolicy.ExtraStore.Add(between.Certificate);
        return own.Build(X509CertificateLoader.LoadCertificate(certificate.GetRawCertData()));
    }

    private MimeMessage Compose(OutgoingMail mail)
    {
        var message = new MimeMessage { Subject = mail.Subject.ReplaceLineEndings(" "), Date = _clock.GetUtcNow() };
        message.From.Add(new MailboxAddress("GoodStanding", _server.From));
        message.To.Add(new MailboxAddress("", mail.To));
        message.MessageId = IdOf(mail.Key, _server);
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated"); // RFC 3834
        if (mail.Unsubscribe is { } unsubscribe)
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe.AbsoluteUri}>"); // RFC 2369

        var body = new WatchedBody(_wire) { Boundary = $"=-{mail.Key[..Math.Min(40, mail.Key.Length)]}" };
        body.Add(new TextPart("plain") { Text = mail.Text });
        if (mail.Html is { } html)
            body.Add(new TextPart("html") { Text = html });
        foreach (var part in body.OfType<MimePart>())
            part.ContentTransferEncoding = ContentEncoding.QuotedPrintable;
        message.Body = body;
        return message;
    }

    // Says when the mail itself went over the wire; before that its size is measured by the same writing.
    private sealed class Wire : SmtpClient
    {
        private bool _isAtData;

        public bool IsHandedOver { get; private set; }

        public void Begin() => (_isAtData, IsHandedOver) = (false, false);

        public void Written() => IsHandedOver |= _isAtData;

        protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) => _isAtData = true;
    }

    // The end of a mail is sent after its body is written: what was not written to its end cannot have been taken.
    private sealed class WatchedBody(Wire wire) : MultipartAlternative
    {
        public override async Task WriteToAsync(FormatOptions options, Stream stream, bool contentOnly, CancellationToken cancellationToken = default)
        {
            await base.WriteToAsync(options, stream, contentOnly, cancellationToken);
            wire.Written();
        }
    }
}
