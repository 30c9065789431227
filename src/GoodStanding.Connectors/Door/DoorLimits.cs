namespace GoodStanding.Connectors.Door;

/// <summary>What one question may cost at most, all its redirects together.</summary>
public sealed record DoorLimits
{
    /// <summary>From the first step to the last byte.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>What one address of a host may take to be connected, where there are others to try.</summary>
    public TimeSpan TimePerAddress { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Bytes of an answer as they are sent.</summary>
    public int WireBytes { get; init; } = 8 << 20;

    /// <summary>Bytes of an answer when it is unpacked.</summary>
    public int UnpackedBytes { get; init; } = 16 << 20;

    /// <summary>KiB of headers.</summary>
    public int HeaderKilobytes { get; init; } = 64;

    /// <summary>How often a question is led on.</summary>
    public int Redirects { get; init; } = 5;
}
