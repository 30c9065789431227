using System.Runtime.InteropServices;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>What the network knows of each piece before it has read the others: the piece's own numbers, and where it stands.</summary>
internal sealed class Embedding(WeightsFile file)
{
    private const int Width = SentenceEncoder.Width;

    private readonly ReadOnlyMemory<byte> _pieces = file.Memory("embedding");
    private readonly float[] _scale = file.Floats("embedding.scale").ToArray();
    private readonly float[] _places = file.Floats("places").ToArray();
    private readonly LayerNorm _norm = new(file, "embedding");

    /// <summary>Writes a row for each piece of one window.</summary>
    public void Read(ReadOnlySpan<int> ids, Span<float> rows)
    {
        var pieces = MemoryMarshal.Cast<byte, short>(_pieces.Span);
        for (var index = 0; index < ids.Length; index++)
        {
            var piece = pieces.Slice(ids[index] * Width, Width);
            var place = _places.AsSpan(index * Width, Width);
            var scale = _scale[ids[index]];
            var row = rows.Slice(index * Width, Width);
            for (var at = 0; at < Width; at++)
                row[at] = piece[at] * scale + place[at];
        }

        _norm.Apply(rows, ids.Length);
    }
}
