namespace GoodStanding.Storage.Outbox;

/// <summary>What an effect tells.</summary>
public enum EffectKind
{
    /// <summary>The week's round in one message.</summary>
    Digest,

    /// <summary>Reviews that cannot wait.</summary>
    Alert,

    /// <summary>That messages arrive.</summary>
    Test,
}
