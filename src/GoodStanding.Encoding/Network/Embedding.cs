using System.Runtime.InteropServices;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>What the network knows of each piece before it has read the others: the piece's own numbers, twice, and where it stands.</summary>
internal sealed class Embedding
{
    public const int Width = 256;

    private readonly ReadOnlyMemory<byte> _pieces;
    private readonly float[] _scale;
    private readonly float[] _places;

    public Embedding(WeightsFile file)
    {
        _pieces = file.Memory("embedding");
        _scale = file.Floats("embedding.scale").ToArray();
        _places = PlacesOf(file.Floats("timing"));
    }

    public void Read(ReadOnlySpan<int> ids, Span<float> rows)
    {
        var pieces = MemoryMarshal.Cast<byte, short>(_pieces.Span);
        for (var index = 0; index < ids.Length; index++)
        {
            var piece = pieces.Slice(ids[index] * Width, Width);
            var place = _places.AsSpan(index * Width, Width);
            var scale = 2 * _scale[ids[index]];
            var row = rows.Slice(index * Width, Width);
            for (var at = 0; at < Width; at++)
                row[at] = piece[at] * scale + place[at];
        }
    }

    // Sines and cosines of the place times 128 paces, as Vaswani and others mark places (2017).
    private static float[] PlacesOf(ReadOnlySpan<float> paces)
    {
        var places = new float[SentenceEncoder.MostPieces * Width];
        for (var place = 0; place < SentenceEncoder.MostPieces; place++)
        {
            for (var pace = 0; pace < paces.Length; pace++)
            {
                (places[place * Width + pace], places[place * Width + paces.Length + pace]) = MathF.SinCos(place * paces[pace]);
            }
        }

        return places;
    }
}
