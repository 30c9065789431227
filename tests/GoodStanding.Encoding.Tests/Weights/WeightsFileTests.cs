using Xunit;

namespace GoodStanding.Encoders.Tests.Weights;

/// <summary>Weights that are not sound are refused in one sentence and never by an exception.</summary>
public sealed class WeightsFileTests
{
    [Fact]
    public void Weights_that_are_sound_make_an_encoder_that_knows_their_digest()
    {
        var state = EncoderState.Read(TestWeights.Bytes);

        Assert.Equal(EncoderStateKind.Ready, state.Kind);
        Assert.Equal(64, state.Encoder!.WeightsDigest.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(4096)]
    [InlineData(-1)]
    public void Weights_that_are_cut_short_are_refused(int length)
    {
        var cut = TestWeights.Bytes[..(length < 0 ? TestWeights.Bytes.Length + length : length)];

        AssertRefused(cut);
    }

    [Theory]
    [InlineData(12)] // the number of tensors
    [InlineData(40)] // the digest itself
    [InlineData(100)] // the table
    [InlineData(5_000_000)]
    [InlineData(-1)]
    public void Weights_of_which_one_bit_is_altered_are_refused(int place)
    {
        var altered = TestWeights.Bytes.ToArray();
        altered[place < 0 ? altered.Length + place : place] ^= 4;

        Assert.Contains("digest", AssertRefused(altered).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_with_something_behind_them_are_refused() => AssertRefused([.. TestWeights.Bytes, 0]);

    [Fact]
    public void Weights_of_another_version_are_refused_with_both_versions()
    {
        var newer = TestWeights.Bytes.ToArray();
        newer[8] = 9;

        Assert.Contains("version 9", AssertRefused(newer).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_other_file_is_refused() => AssertRefused(new byte[100_000]);

    [Fact]
    public void Missing_weights_are_a_state_with_a_sentence()
    {
        var state = EncoderState.Missing;

        Assert.Null(state.Encoder);
        Assert.Equal(EncoderStateKind.Missing, state.Kind);
        Assert.NotEmpty(state.Sentence);
    }

    private static EncoderState AssertRefused(byte[] file)
    {
        var state = EncoderState.Read(file);

        Assert.Equal(EncoderStateKind.Refused, state.Kind);
        Assert.Null(state.Encoder);
        Assert.EndsWith(".", state.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", state.Sentence, StringComparison.Ordinal);
        return state;
    }
}
