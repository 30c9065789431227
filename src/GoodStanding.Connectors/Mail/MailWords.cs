using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace GoodStanding.Connectors.Mail;

/// <summary>Says in plain words what went wrong with a mail server. What the server itself said stays out but for its number: it may repeat an address.</summary>
internal static class MailWords
{
    private const int FirstPermanent = 500;
    private const int ClosingDown = 421;

    public static string OfConnecting(MailServer server, Exception problem, bool isTaken)
    {
        var place = $"{server.Host}:{server.Port}";
        return problem switch
        {
            SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => $"There is no mail server by the name {server.Host}. Look at the spelling in GOODSTANDING_SMTP.",
            SocketException { SocketErrorCode: SocketError.ConnectionRefused } => $"Nothing listens at {place}. Look at the port in GOODSTANDING_SMTP, and whether the mail server runs.",
            SocketException => $"{place} cannot be reached from here. Look at the network and at firewalls between here and there.",
            OperationCanceledException or TimeoutException => isTaken ? $"{place} answered and then took too long." : $"{place} does not answer. Look at the port, and at firewalls between here and there.",
            SslHandshakeException => $"The certificate of {server.Host} is not one that this computer trusts, or its name is another. If it is your own authority's, name its file in GOODSTANDING_SMTP_CA; if the port wants STARTTLS, write smtp:// instead of smtps://.",
            NotSupportedException when !isTaken || server.User is null => $"{place} offers no TLS, so nothing is sent there. Use the port that offers it, mostly 587 or 465.",
            NotSupportedException => $"{place} lets nobody sign in in a way that is known here.",
            SaslException => $"{server.Host} asked for the password in a way that is not known here.",
            MailKit.Security.AuthenticationException => $"{server.Host} does not accept the user or the password. Look at the user in GOODSTANDING_SMTP and at the password; some providers want an app password.",
            SmtpCommandException answered => $"{server.Host} turned us away with the answer {(int)answered.StatusCode}.",
            SmtpProtocolException => $"{place} does not answer as a mail server does. Look at the port; smtps:// goes to 465, smtp:// to 587.",
            _ => $"The connection to {place} broke off.",
        };
    }

    public static DeliveryAnswer OfRefusal(SmtpCommandException refused)
    {
        var number = (int)refused.StatusCode;

        // A sender that is refused is refused for everybody: that is for the operator to mend, and no mail is given up for it.
        if (refused.ErrorCode == SmtpErrorCode.SenderNotAccepted)
            return new(DeliveryOutcome.NotSent, $"The mail server refuses the address that mails come from, or wants a user and a password first (answer {number}). Look at GOODSTANDING_MAIL_FROM and GOODSTANDING_SMTP.", IsServerAtFault: true);

        var what = refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted ? "the address that the mail goes to" : "the mail";
        return number >= FirstPermanent
            ? new(DeliveryOutcome.Refused, $"The mail server refuses {what} (answer {number}).")
            : new(DeliveryOutcome.NotSent, $"The mail server does not take {what} now (answer {number}).", IsServerAtFault: number == ClosingDown);
    }

    public static string OfBreaking(Exception problem) => problem switch
    {
        OperationCanceledException or TimeoutException => "The mail server took too long; the mail did not get there.",
        MailKit.ServiceNotAuthenticatedException => "The mail server wants a user and a password: write them into GOODSTANDING_SMTP and GOODSTANDING_SMTP_PASSWORD.",
        _ => "The connection to the mail server broke off before the mail was there.",
    };
}
