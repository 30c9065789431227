using System.Runtime.InteropServices;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders.Network;

/// <summary>A matrix with a bias: what every layer of the network is made of.</summary>
/// <remarks>
/// The matrix lies in panels of sixteen columns, as whole numbers of 16 or of 8 bits. A panel is unpacked once and multiplied with every row there is, some rows at
/// a time; so the more rows come together, the less the unpacking and the way from memory cost.
/// </remarks>
internal sealed class Dense(WeightsFile file, string name)
{
    private readonly ReadOnlyMemory<byte> _panels = file.Memory(name);
    private readonly bool _eightBits = file.Shape(name).Kind == TensorKind.Panels8;
    private readonly float[] _scale = file.Floats(name + ".scale").ToArray();
    private readonly float[] _bias = file.Floats(name + ".bias").ToArray();

    public int Inputs { get; } = file.Shape(name).Rows;

    public int Outputs { get; } = file.Shape(name).Columns;

    /// <summary>Multiplies <paramref name="rows"/> rows of input and does with the sums what the ending says.</summary>
    public void Apply(ReadOnlySpan<float> input, int rows, Span<float> output, Ending ending, Scratch scratch)
    {
        var panel = scratch.Panel[..(Inputs * Panel.Width)];
        for (var column = 0; column < Outputs; column += Panel.Width)
        {
            for (var part = 0; part < Panel.Width; part += Panel.FileWidth)
                Unpack(column + part, panel[part..]);

            for (var row = 0; row < rows; row += Panel.Rows)
            {
                var count = Math.Min(Panel.Rows, rows - row);
                Panel.Multiply(input[(row * Inputs)..], Inputs, count, panel, scratch.Sums);
                for (var line = 0; line < count; line++)
                {
                    var sums = scratch.Sums.Slice(line * Panel.Width, Panel.Width);
                    Panel.End(sums, _scale.AsSpan(column), _bias.AsSpan(column), output.Slice((row + line) * Outputs + column, Panel.Width), ending);
                }
            }
        }
    }

    private void Unpack(int column, Span<float> panel)
    {
        var (first, length) = (column * Inputs, Inputs * Panel.FileWidth);
        if (_eightBits)
            Panel.Unpack(MemoryMarshal.Cast<byte, sbyte>(_panels.Span).Slice(first, length), panel);
        else
            Panel.Unpack(MemoryMarshal.Cast<byte, short>(_panels.Span).Slice(first, length), panel);
    }
}
