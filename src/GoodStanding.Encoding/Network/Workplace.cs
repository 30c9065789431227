using GoodStanding.Encoders.Pieces;

namespace GoodStanding.Encoders.Network;

/// <summary>All that one call works with.</summary>
internal sealed class Workplace
{
    public Letters Letters { get; } = new();

    public Scratch Network { get; } = new();
}
