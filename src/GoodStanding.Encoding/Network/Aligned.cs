using System.Runtime.InteropServices;

namespace GoodStanding.Encoders.Network;

/// <summary>Numbers that begin where a line of the cache does: a wide vector that lies across two lines takes twice as long to fetch.</summary>
internal sealed class Aligned
{
    private const int Line = 64;

    private readonly float[] _pinned;
    private readonly int _first;

    public unsafe Aligned(int length)
    {
        Length = length;
        _pinned = GC.AllocateArray<float>(length + Line / sizeof(float), pinned: true);
        var address = (nuint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_pinned));
        _first = (int)((Line - address % Line) % Line / sizeof(float));
    }

    public int Length { get; }

    public Span<float> Span => _pinned.AsSpan(_first, Length);
}
