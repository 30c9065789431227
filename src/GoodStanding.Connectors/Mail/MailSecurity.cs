namespace GoodStanding.Connectors.Mail;

/// <summary>How the way to a mail server is closed to others.</summary>
public enum MailSecurity
{
    /// <summary>In plain at first, then TLS by STARTTLS (RFC 3207); a server that does not offer it is not used.</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314).</summary>
    Tls,

    /// <summary>In plain, to a server on this very computer.</summary>
    None,
}
