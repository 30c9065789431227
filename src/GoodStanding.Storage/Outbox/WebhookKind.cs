namespace GoodStanding.Storage.Outbox;

/// <summary>In which form an address of the practice's own is told.</summary>
public enum WebhookKind
{
    /// <summary>A channel of Slack, by an incoming webhook.</summary>
    Slack,

    /// <summary>A channel of Microsoft Teams, by a workflow.</summary>
    Teams,

    /// <summary>A program of the practice's own: signed JSON.</summary>
    Json,
}
