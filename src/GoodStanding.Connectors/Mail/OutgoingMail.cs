namespace GoodStanding.Connectors.Mail;

/// <summary>A mail to one person.</summary>
/// <param name="Key">What it is known by: the same mail has the same key, and with it the same Message-ID.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">What those see who read mail as text.</param>
/// <param name="Html">The same as HTML, or null.</param>
/// <param name="Unsubscribe">Where she turns it off, or null where she asked for this one mail.</param>
public sealed record OutgoingMail(string Key, string To, string Subject, string Text, string? Html = null, Uri? Unsubscribe = null);
