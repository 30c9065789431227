using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace GoodStanding.Encoders.Weights;

/// <summary>A view of a mapped file as memory, so that the weights are read where the operating system has them and every process shares them.</summary>
/// <remarks>It is never unmapped: whoever made the view keeps it for as long as the encoder is used.</remarks>
internal sealed unsafe class MappedMemory : MemoryManager<byte>
{
    private readonly byte* _first;
    private readonly int _length;

    public MappedMemory(MemoryMappedViewAccessor view)
    {
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _first);
        _first += view.PointerOffset;
        _length = checked((int)view.Capacity);
    }

    public override Span<byte> GetSpan() => new(_first, _length);

    // Mapped memory does not move.
    public override MemoryHandle Pin(int elementIndex = 0) => new(_first + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
