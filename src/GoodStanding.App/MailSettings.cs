using GoodStanding.Connectors.Mail;

namespace GoodStanding.App;

/// <summary>What the operator has set about mail.</summary>
/// <param name="Server">The server, as <c>smtp://user@mail.example.org:587</c>.</param>
/// <param name="Password">The password of its user.</param>
/// <param name="PasswordFile">A file that holds the password instead.</param>
/// <param name="Sender">The address that mails come from.</param>
/// <param name="AuthorityFile">A file of certificates in PEM that vouch for the server.</param>
public sealed record MailSettings(string? Server, string? Password = null, string? PasswordFile = null, string? Sender = null, string? AuthorityFile = null)
{
    public const string ServerVariable = "GOODSTANDING_SMTP";
    public const string PasswordVariable = "GOODSTANDING_SMTP_PASSWORD";
    public const string PasswordFileVariable = "GOODSTANDING_SMTP_PASSWORD_FILE";
    public const string FromVariable = "GOODSTANDING_MAIL_FROM";
    public const string AuthorityVariable = "GOODSTANDING_SMTP_CA";

    /// <summary>Takes the settings from wherever they stand; what is empty is not set.</summary>
    public static MailSettings From(Func<string, string?> setting)
    {
        return new(Of(ServerVariable), Of(PasswordVariable), Of(PasswordFileVariable), Of(FromVariable), Of(AuthorityVariable));

        string? Of(string variable) => setting(variable) is { Length: > 0 } set ? set : null;
    }

    /// <summary>Reads the settings; null when no server is set.</summary>
    /// <exception cref="FormatException">Something cannot be used; the message is one sentence for the operator.</exception>
    public MailServer? Read()
    {
        if (Server is null)
            return null;
        if (Password is not null && PasswordFile is not null)
            throw new FormatException($"Both {PasswordVariable} and {PasswordFileVariable} are set: keep one.");

        var password = PasswordFile is { } file ? ReadFile(file, PasswordFileVariable).TrimEnd('\r', '\n') : Password;
        return MailServer.Parse(Server, password, Sender, AuthorityFile is { } authorities ? ReadFile(authorities, AuthorityVariable) : null);
    }

    private static string ReadFile(string path, string variable)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{variable} names a file that cannot be read: {path}", unreadable);
        }
    }
}
