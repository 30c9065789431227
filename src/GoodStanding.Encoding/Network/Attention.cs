using System.Runtime.Intrinsics;

namespace GoodStanding.Encoders.Network;

/// <summary>Lets each piece of a window look at all pieces of it, in twelve heads.</summary>
/// <remarks>Keys and values are laid out as panels, so that the loops of <see cref="Panel"/> serve here too.</remarks>
internal static class Attention
{
    private const int Heads = 12;

    /// <summary>Reads rows of query, key and value beside one another, and writes rows of what each piece took from the others.</summary>
    public static void Apply(ReadOnlySpan<float> triples, int pieces, int width, Span<float> output, Scratch scratch)
    {
        var depth = width / Heads;
        for (var head = 0; head < width; head += depth)
        {
            Compare(triples[head..], triples[(width + head)..], pieces, 3 * width, depth, scratch);
            Take(triples[(2 * width + head)..], pieces, 3 * width, depth, output[head..], width, scratch);
        }
    }

    // How much each piece takes of each other one: the softmax of query times key. A row is as long as whole panels are; what is behind the last piece is 0.
    private static void Compare(ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, int pieces, int stride, int depth, Scratch scratch)
    {
        var padded = Padded(pieces);
        var sharpness = Vector256.Create(1f / MathF.Sqrt(depth));
        var panel = scratch.Panel[..(depth * Panel.Width)];
        for (var first = 0; first < pieces; first += Panel.Width)
        {
            Transpose(keys[(first * stride)..], Math.Min(Panel.Width, pieces - first), stride, depth, panel);
            for (var row = 0; row < pieces; row += Panel.Rows)
            {
                var count = Math.Min(Panel.Rows, pieces - row);
                Panel.Multiply(queries[(row * stride)..], stride, count, panel, scratch.Sums);
                for (var line = 0; line < count; line++)
                {
                    var from = scratch.Sums.Slice(line * Panel.Width, Panel.Width);
                    var to = scratch.Shares.AsSpan((row + line) * padded + first);
                    for (var at = 0; at < from.Length; at += Vector256<float>.Count)
                        (Vector256.Create<float>(from[at..]) * sharpness).CopyTo(to[at..]);
                }
            }
        }

        for (var row = 0; row < pieces; row++)
            Share(scratch.Shares.AsSpan(row * padded, padded), pieces);
    }

    private static void Take(ReadOnlySpan<float> values, int pieces, int stride, int depth, Span<float> output, int width, Scratch scratch)
    {
        var padded = Padded(pieces);
        var panel = scratch.Panel[..(pieces * Panel.Width)];
        for (var column = 0; column < depth; column += Panel.Width)
        {
            for (var piece = 0; piece < pieces; piece++)
                values.Slice(piece * stride + column, Panel.Width).CopyTo(panel[(piece * Panel.Width)..]);

            for (var row = 0; row < pieces; row += Panel.Rows)
            {
                var count = Math.Min(Panel.Rows, pieces - row);
                Panel.Multiply(scratch.Shares.AsSpan(row * padded), padded, count, panel, scratch.Sums);
                for (var line = 0; line < count; line++)
                    scratch.Sums.Slice(line * Panel.Width, Panel.Width).CopyTo(output[((row + line) * width + column)..]);
            }
        }
    }

    private static int Padded(int pieces) => (pieces + Panel.Width - 1) / Panel.Width * Panel.Width;

    private static void Transpose(ReadOnlySpan<float> keys, int count, int stride, int depth, Span<float> panel)
    {
        if (count < Panel.Width)
            panel.Clear();
        for (var piece = 0; piece < count; piece++)
        {
            var key = keys.Slice(piece * stride, depth);
            for (var at = 0; at < key.Length; at++)
                panel[at * Panel.Width + piece] = key[at];
        }
    }

    private static void Share(Span<float> shares, int pieces)
    {
        shares[pieces..].Fill(float.NegativeInfinity);
        var highest = Vector256.Create(float.NegativeInfinity);
        for (var at = 0; at < shares.Length; at += Vector256<float>.Count)
            highest = Vector256.Max(highest, Vector256.Create<float>(shares[at..]));

        var most = Vector256.Create(Highest(highest));
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < shares.Length; at += Vector256<float>.Count)
        {
            var value = Vector256.Exp(Vector256.Create<float>(shares[at..]) - most);
            value.CopyTo(shares[at..]);
            sum += value;
        }

        Vectors.Scale(shares, 1f / Vector256.Sum(sum));
    }

    private static float Highest(Vector256<float> values)
    {
        var highest = values[0];
        for (var at = 1; at < Vector256<float>.Count; at++)
            highest = MathF.Max(highest, values[at]);
        return highest;
    }
}
