namespace GoodStanding.Storage.Gathering;

/// <summary>How far the sending of an answer is.</summary>
public enum SendingState
{
    /// <summary>On its way. It is written down before the wire.</summary>
    Sending,

    /// <summary>The site has it.</summary>
    Sent,

    /// <summary>The site refused; it may be sent again.</summary>
    Failed,

    /// <summary>Nobody knows whether it arrived; the next reading of the site tells.</summary>
    Unconfirmed,
}
