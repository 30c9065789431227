using GoodStanding.Encoders.Tests.Weights;
using GoodStanding.Encoders.Weights;
using Xunit;

namespace GoodStanding.Encoders.Tests;

/// <summary>An encoder takes upper layers and heads from a second file, and refuses one that is not sound or not its own.</summary>
public sealed class TunedTests
{
    private const string Loss = "We lost a patient tonight, and I drove home with the radio off.";

    private readonly SentenceEncoder _encoder = TestWeights.Encoder;

    [Fact]
    public void The_same_layers_from_another_file_say_the_same()
    {
        var tuned = Ready(FileBuilder.Tuned().Layer(4).Layer(5));

        Assert.Equal(_encoder.Encode(Loss).Vector, tuned.Encode(Loss).Vector);
        Assert.NotEqual(_encoder.WeightsDigest, tuned.WeightsDigest);
    }

    [Fact]
    public void Layers_of_eight_bits_say_nearly_the_same()
    {
        var tuned = Ready(FileBuilder.Tuned().Layer(2).Layer(3).Layer(4).Layer(5).InEightBits());

        var likeness = _encoder.Encode(Loss).Vector.ToArray().Zip(tuned.Encode(Loss).Vector.ToArray()).Sum(pair => (double)pair.First * pair.Second);

        Assert.InRange(likeness, 0.99, 0.99999);
    }

    [Fact]
    public void Layers_that_are_other_layers_say_something_else()
    {
        var file = TestWeights.Open();
        var builder = FileBuilder.Tuned();
        foreach (var name in file.Names.Where(name => name.StartsWith("layer0.", StringComparison.Ordinal)))
            builder.Add(name.Replace("layer0", "layer5", StringComparison.Ordinal), file.Shape(name).Kind, file.Shape(name).Rows, file.Shape(name).Columns, file.Memory(name).ToArray());

        Assert.False(_encoder.Encode(Loss).Vector.SequenceEqual(Ready(builder).Encode(Loss).Vector));
    }

    [Fact]
    public void Heads_are_had_by_name()
    {
        var tuned = Ready(FileBuilder.Tuned().Floats("harm.weight", 2, 1, 2, 3, 4, 5, 6).Layer(5));

        var head = tuned.Head("harm.weight")!;

        Assert.Equal((2, 3), (head.Rows, head.Columns));
        Assert.Equal([1, 2, 3, 4, 5, 6], head.Numbers.ToArray());
        Assert.Null(tuned.Head("harm.bias"));
        Assert.Null(tuned.Head("base"));
        Assert.Null(tuned.Head("layer5.qkv.bias"));
        Assert.Null(_encoder.Head("harm.weight"));
    }

    [Fact]
    public void A_file_for_other_weights_is_refused() =>
        Assert.Contains("other weights", Refused(new FileBuilder().Add("base", TensorKind.Bytes, 1, 32, new byte[32])), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_does_not_say_for_what_weights_it_was_made_is_refused() =>
        Assert.Contains("made for", Refused(new FileBuilder().Layer(5)), StringComparison.Ordinal);

    [Theory]
    [InlineData("layer5.qkv")]
    [InlineData("layer5.narrow.scale")]
    [InlineData("layer5.feed.norm.bias")]
    public void A_file_with_a_part_of_a_layer_is_refused(string lacking) =>
        Assert.Contains(lacking, Refused(FileBuilder.Tuned().Layer(5).Without(lacking)), StringComparison.Ordinal);

    [Fact]
    public void A_file_with_a_matrix_of_another_shape_is_refused() =>
        Assert.Contains("layer5.output", Refused(FileBuilder.Tuned().Layer(5).Without("layer5.output").Add("layer5.output", TensorKind.Panels8, 384, 400, new byte[384 * 400])), StringComparison.Ordinal);

    [Theory]
    [InlineData("layer6.qkv.bias")]
    [InlineData("layers")]
    public void A_file_with_a_layer_that_there_is_not_is_refused(string name) =>
        Assert.Contains(name, Refused(FileBuilder.Tuned().Floats(name, 1, 0)), StringComparison.Ordinal);

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    public void A_file_with_a_number_that_is_none_is_refused(float number) => Refused(FileBuilder.Tuned().Floats("harm.bias", 1, 0, number));

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("\u0001")]
    public void A_file_with_a_name_that_is_none_is_refused(string name) => Refused(FileBuilder.Tuned().Floats(name, 1, 1));

    [Fact]
    public void A_file_with_a_name_twice_is_refused() => Refused(FileBuilder.Tuned().Floats("harm.bias", 1, 1).Floats("harm.bias", 1, 1));

    [Fact]
    public void A_file_that_is_cut_anywhere_is_refused()
    {
        var file = FileBuilder.Tuned().Floats("harm.bias", 1, 1, 2).ToBytes();
        for (var length = 0; length < file.Length; length++)
        {
            AssertRefused(_encoder.Tune(file.AsMemory(0, length)));

            // One that tells its true length, too. The last 56 bytes are empty.
            if (length < 64 || length >= file.Length - 56)
                continue;
            var cut = file[..length];
            BitConverter.TryWriteBytes(cut.AsSpan(16), (long)length);
            AssertRefused(_encoder.Tune(FileBuilder.Signed(cut)));
        }
    }

    [Fact]
    public void A_table_that_lies_in_any_place_is_refused_or_harmless()
    {
        var sound = FileBuilder.Tuned().Floats("harm.bias", 1, 1, 2, 3, 4).ToBytes();
        byte[] values = [0, 1, 2, 3, 4, 0x40, 0x7F, 0x80, 0xFF];
        for (var place = 8; place < 3 * 64; place++)
        {
            foreach (var value in values)
            {
                var file = sound.ToArray();
                file[place] = value;
                var state = _encoder.Tune(FileBuilder.Signed(file));
                if (state.Encoder is null)
                    AssertRefused(state);
                else
                    Assert.True(state.Encoder.Head("harm.bias") is null or { Numbers.Length: 4 });
            }
        }
    }

    private SentenceEncoder Ready(FileBuilder file)
    {
        var state = _encoder.Tune(file.ToBytes());

        Assert.Equal((EncoderStateKind.Ready, "The tuned encoder is ready."), (state.Kind, state.Sentence));
        return state.Encoder!;
    }

    private string Refused(FileBuilder file) => AssertRefused(_encoder.Tune(file.ToBytes()));

    private static string AssertRefused(EncoderState state)
    {
        Assert.Equal(EncoderStateKind.Refused, state.Kind);
        Assert.Null(state.Encoder);
        Assert.StartsWith("The tuned weights ", state.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", state.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", state.Sentence, StringComparison.Ordinal);
        return state.Sentence;
    }
}
