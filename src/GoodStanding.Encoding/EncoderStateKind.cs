namespace GoodStanding.Encoders;

/// <summary>Whether the encoder can be used.</summary>
public enum EncoderStateKind
{
    /// <summary>It can be used.</summary>
    Ready,

    /// <summary>Its weights were not fetched when the program was built.</summary>
    Missing,

    /// <summary>Its weights are not what they should be.</summary>
    Refused,
}
