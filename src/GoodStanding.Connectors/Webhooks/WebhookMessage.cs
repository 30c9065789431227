namespace GoodStanding.Connectors.Webhooks;

/// <summary>What a webhook is told: what happened, in numbers, and where to see it.</summary>
/// <param name="Type">What happened: "reviews.week".</param>
/// <param name="At">When.</param>
/// <param name="Words">The same for people, a sentence each, the first one the headline.</param>
/// <param name="Counts">The numbers by name.</param>
/// <param name="Link">Where to see it.</param>
/// <param name="LinkWords">What the link says.</param>
public sealed record WebhookMessage(string Type, DateTimeOffset At, IReadOnlyList<string> Words, IReadOnlyDictionary<string, int> Counts, Uri Link, string LinkWords);
