namespace GoodStanding.Connectors.Mail;

/// <summary>What became of a mail, and why.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why, in a sentence for whoever runs the installation, without an address and without a password; null when it was sent.</param>
/// <param name="IsServerAtFault">Whether the next mail would fare no better on this connection.</param>
public sealed record MailAnswer(MailOutcome Outcome, string? Reason = null, bool IsServerAtFault = false)
{
    /// <summary>Taken.</summary>
    public static MailAnswer Sent { get; } = new(MailOutcome.Sent);
}
