using System.Text.Json;

namespace GoodStanding.App.Outbox;

/// <summary>The words of a mail as they wait in the outbox.</summary>
public sealed record MailBody(string Subject, string Text, string? Html = null)
{
    internal string Write() => JsonSerializer.Serialize(this);

    internal static MailBody Read(string text) => JsonSerializer.Deserialize<MailBody>(text) ?? throw new FormatException("A mail in the outbox has no words.");
}
