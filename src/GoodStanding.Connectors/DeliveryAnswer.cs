namespace GoodStanding.Connectors;

/// <summary>What became of a message, and why.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why, in a sentence for whoever runs the installation, without an address and without a secret; null when it was sent.</param>
/// <param name="IsServerAtFault">Whether the next one would fare no better there.</param>
/// <param name="RetryAfter">How long the other side wants to be left alone, or null.</param>
public sealed record DeliveryAnswer(DeliveryOutcome Outcome, string? Reason = null, bool IsServerAtFault = false, TimeSpan? RetryAfter = null)
{
    /// <summary>Taken.</summary>
    public static DeliveryAnswer Sent { get; } = new(DeliveryOutcome.Sent);
}
