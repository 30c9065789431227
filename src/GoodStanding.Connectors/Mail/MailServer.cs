using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace GoodStanding.Connectors.Mail;

/// <summary>A mail server that takes our mail, and who we are to it.</summary>
/// <param name="Host">Its name or number.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the way there is closed.</param>
/// <param name="User">Who signs in, or null where nobody does.</param>
/// <param name="Password">Her password, or null where nobody signs in.</param>
/// <param name="From">The address that mails come from.</param>
/// <param name="Authorities">Who may vouch for the server's certificate instead of those whom this computer trusts, or null.</param>
public sealed record MailServer(
    string Host, int Port, MailSecurity Security, string? User, string? Password, string From, X509Certificate2Collection? Authorities = null)
{
    private const string NoTls = "?tls=none";
    private const string Form = "The mail server must read like smtp://user@mail.example.org:587 (STARTTLS) or smtps://user@mail.example.org:465 (TLS from the start).";

    /// <summary>Reads what the operator has set.</summary>
    /// <param name="address">As <c>smtp://user@host:587</c> or <c>smtps://user@host:465</c>; <c>?tls=none</c> behind it only for this computer's own address.</param>
    /// <param name="password">The password, or null.</param>
    /// <param name="from">The address that mails come from; null where the user's name is one.</param>
    /// <param name="authorities">Certificates in PEM that may vouch for the server, or null.</param>
    /// <exception cref="FormatException">Something cannot be used; the message is one sentence for the operator.</exception>
    public static MailServer Parse(string address, string? password, string? from, string? authorities = null)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri is not { Scheme: "smtp" or "smtps", AbsolutePath: "/" or "", Fragment: "" } || uri.Host.Length == 0)
            throw new FormatException(Form);
        if (uri.UserInfo.Contains(':', StringComparison.Ordinal))
            throw new FormatException("The mail server's address holds a password: take it out and set GOODSTANDING_SMTP_PASSWORD or GOODSTANDING_SMTP_PASSWORD_FILE.");

        var user = uri.UserInfo.Length == 0 ? null : Uri.UnescapeDataString(uri.UserInfo);
        if (user is not null && string.IsNullOrEmpty(password))
            throw new FormatException("The mail server's address names a user: set the password as GOODSTANDING_SMTP_PASSWORD or GOODSTANDING_SMTP_PASSWORD_FILE.");
        if (user is null && !string.IsNullOrEmpty(password))
            throw new FormatException("There is a password for the mail server and no user: write the user into its address, as in smtp://user@mail.example.org:587.");

        var security = SecurityOf(uri);
        var sender = from ?? (user is not null && MailAddress.IsSafe(user) ? user : null);
        if (sender is null)
            throw new FormatException("Mails need an address that they come from: set GOODSTANDING_MAIL_FROM.");
        if (!MailAddress.IsSafe(sender))
            throw new FormatException("GOODSTANDING_MAIL_FROM must be one plain address, such as reviews@practice.example.org.");

        var port = uri.Port > 0 ? uri.Port : security switch { MailSecurity.Tls => 465, MailSecurity.None => 25, _ => 587 };
        return new(uri.DnsSafeHost, port, security, user, password, sender, ReadAuthorities(authorities));
    }

    /// <summary>Whether the host is this very computer.</summary>
    public static bool IsHere(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var number) && IPAddress.IsLoopback(number));

    private static MailSecurity SecurityOf(Uri uri) => (uri.Scheme, uri.Query) switch
    {
        ("smtps", "") => MailSecurity.Tls,
        ("smtp", "") => MailSecurity.StartTls,
        ("smtp", NoTls) when IsHere(uri.DnsSafeHost) => MailSecurity.None,
        ("smtp", NoTls) => throw new FormatException("Mail goes without TLS only to this computer's own address: leave out ?tls=none, or name localhost."),
        _ => throw new FormatException(Form),
    };

    private static X509Certificate2Collection? ReadAuthorities(string? pem)
    {
        if (pem is null)
            return null;

        try
        {
            var read = new X509Certificate2Collection();
            read.ImportFromPem(pem);
            return read.Count > 0 ? read : throw new FormatException("GOODSTANDING_SMTP_CA names a file without a certificate in PEM.");
        }
        catch (CryptographicException unreadable)
        {
            throw new FormatException("GOODSTANDING_SMTP_CA names a file that is no certificate in PEM.", unreadable);
        }
    }

    // A record prints its members; this one must not print a password.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(Host).Append(':').Append(Port).Append(", ").Append(Security);
        return true;
    }
}
