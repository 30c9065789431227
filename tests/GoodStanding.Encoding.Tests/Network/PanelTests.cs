using GoodStanding.Encoders.Network;
using Xunit;

namespace GoodStanding.Encoders.Tests.Network;

/// <summary>The innermost loops, wide and narrow, multiply as plainly as one would, for any number of rows.</summary>
public sealed class PanelTests
{
    private const int Inputs = 19;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_number_of_rows_is_multiplied(bool wide)
    {
        var random = new Random(3);
        var (width, most) = wide ? (WidePanel.Width, WidePanel.Rows) : (NarrowPanel.Width, NarrowPanel.Rows);
        var input = Numbers(random, most * Inputs);
        var weights = Numbers(random, Inputs * width);
        for (var rows = 1; rows <= most; rows++)
        {
            var sums = new float[most * width];
            if (wide)
                WidePanel.Multiply(ref input[0], Inputs, rows, Inputs, ref weights[0], ref sums[0]);
            else
                NarrowPanel.Multiply(ref input[0], Inputs, rows, Inputs, ref weights[0], ref sums[0]);

            for (var at = 0; at < rows * width; at++)
                Assert.Equal(Enumerable.Range(0, Inputs).Sum(step => (double)input[at / width * Inputs + step] * weights[step * width + at % width]), sums[at], 1e-5);
        }
    }

    [Fact]
    public void Whole_numbers_of_both_sizes_are_unpacked_a_width_apart()
    {
        short[] sixteen = [.. Enumerable.Range(0, Inputs * Panel.FileWidth).Select(index => (short)(index * 217 - 32768))];
        sbyte[] eight = [.. Enumerable.Range(0, Inputs * Panel.FileWidth).Select(index => (sbyte)(index - 128))];
        var unpacked = new float[Inputs * Panel.Width];
        var small = new float[Inputs * Panel.Width];

        Panel.Unpack(sixteen, unpacked);
        Panel.Unpack(eight, small);

        for (var at = 0; at < sixteen.Length; at++)
        {
            var place = at / Panel.FileWidth * Panel.Width + at % Panel.FileWidth;
            Assert.Equal((sixteen[at], eight[at]), (unpacked[place], small[place]));
        }
    }

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
}
