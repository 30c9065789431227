namespace GoodStanding.Connectors.Mail;

/// <summary>What became of a mail.</summary>
public enum MailOutcome
{
    /// <summary>The server has taken it: it answered 250 to the end of the mail.</summary>
    Sent,

    /// <summary>It is certain that the server has not taken it, and it may be tried again.</summary>
    NotSent,

    /// <summary>The server refused this mail for good.</summary>
    Refused,

    /// <summary>Its end was sent and no answer came: nobody knows.</summary>
    Unconfirmed,
}
