namespace GoodStanding.Storage.Outbox;

/// <summary>Where an effect is on its way.</summary>
public enum EffectState
{
    /// <summary>To be sent when its time has come.</summary>
    Due,

    /// <summary>Somebody is sending it. This is committed before a byte goes out.</summary>
    Sending,

    /// <summary>The other side has taken it.</summary>
    Sent,

    /// <summary>Given up: refused for good, or its time went by.</summary>
    Failed,

    /// <summary>It went out and nobody knows whether it arrived. It is not sent again by itself.</summary>
    Unconfirmed,

    /// <summary>It was unconfirmed, and an owner left it at that.</summary>
    LeftAlone,

    /// <summary>Never written: when the server ran again, its time was long over.</summary>
    Skipped,
}
