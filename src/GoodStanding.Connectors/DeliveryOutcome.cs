namespace GoodStanding.Connectors;

/// <summary>What became of a message.</summary>
public enum DeliveryOutcome
{
    /// <summary>The other side has taken it.</summary>
    Sent,

    /// <summary>It is certain that the other side has not taken it, or that it knows a second one for the first: it may be tried again.</summary>
    NotSent,

    /// <summary>The other side refused it for good.</summary>
    Refused,

    /// <summary>Its end was sent and no answer came: nobody knows.</summary>
    Unconfirmed,
}
