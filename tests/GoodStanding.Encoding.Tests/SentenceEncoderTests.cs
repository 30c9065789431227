using System.IO.MemoryMappedFiles;
using GoodStanding.Encoders.Pieces;
using Xunit;

namespace GoodStanding.Encoders.Tests;

/// <summary>What the encoder promises whoever calls it.</summary>
public sealed class SentenceEncoderTests
{
    private const string Loss = "We lost a patient tonight, and I drove home with the radio off.";

    private readonly SentenceEncoder _encoder = TestWeights.Encoder;

    [Fact]
    public void Texts_that_mean_alike_lie_closer_than_texts_that_do_not()
    {
        var loss = _encoder.Encode(Loss);

        Assert.True(Likeness(loss, _encoder.Encode("Someone died on our ward this evening.")) > Likeness(loss, _encoder.Encode("I lost my voice at karaoke last night.")));
    }

    [Fact]
    public void Every_vector_of_a_text_with_pieces_has_length_one() =>
        Assert.All(OriginalText.All.Where(original => original.Pieces.Length > 0).Take(100), original => Assert.Equal(1, Likeness(_encoder.Encode(original.Text), _encoder.Encode(original.Text)), 1e-5));

    [Fact]
    public void An_empty_text_has_no_pieces_and_a_vector_of_zeros()
    {
        var empty = _encoder.Encode("", states: true);

        Assert.Empty(empty.Pieces);
        Assert.All(empty.Vector.ToArray(), value => Assert.Equal(0, value));
    }

    [Fact]
    public void No_text_feels_its_neighbours()
    {
        string[] texts = ["", .. OriginalText.All.Where((_, index) => index % 11 == 0).Select(original => original.Text), ""];
        var together = Results(texts.Length);

        _encoder.Encode(texts, together, states: true);

        for (var index = 0; index < texts.Length; index++)
            AssertSame(_encoder.Encode(texts[index], states: true), together[index]);
    }

    [Fact]
    public void Without_states_the_vector_is_the_same()
    {
        foreach (var original in OriginalText.All.Where((_, index) => index % 20 == 0))
        {
            var with = _encoder.Encode(original.Text, states: true);
            var without = _encoder.Encode(original.Text);

            Assert.False(without.HasStates);
            Assert.All(with.Vector.ToArray().Zip(without.Vector.ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
        }
    }

    [Fact]
    public void States_that_were_not_asked_for_are_not_given() =>
        Assert.Throws<InvalidOperationException>(() => _encoder.Encode(Loss).StateOf(0).Length);

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var texts = OriginalText.All.Where((_, index) => index % 25 == 0).Select(original => original.Text).ToArray();
        var alone = texts.Select(text => _encoder.Encode(text, states: true)).ToArray();

        Parallel.For(0, 4 * texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, turn =>
        {
            var index = turn * 13 % texts.Length;
            AssertSame(alone[index], _encoder.Encode(texts[index], states: true));
        });
    }

    [Fact]
    public void Once_warm_a_call_allocates_nothing()
    {
        // One of its own, as others that run meanwhile might take the warm workplace.
        var encoder = EncoderState.Read(TestWeights.Bytes).Encoder!;
        string[] texts = [Loss, "", "Ｆｕｌｌ width, cafe\u0301 😂 and 어젯밤", "", new string('x', 1500)];
        var results = Results(texts.Length);
        // Warm is also the runtime, whose normalisation allocates until it has been compiled for the second time.
        for (var round = 0; round < 200 && AllocatedIn(1) > 0; round++)
        {
        }

        Assert.Equal(0, AllocatedIn(10));

        long AllocatedIn(int rounds)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < rounds; round++)
                encoder.Encode(texts, results, states: true);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_mapped_file_gives_what_its_bytes_give()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "encoder.weights");
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        using var view = file.CreateViewAccessor(0, new FileInfo(path).Length, MemoryMappedFileAccess.Read);

        AssertSame(_encoder.Encode(Loss), EncoderState.Read(view).Encoder!.Encode(Loss));
    }

    private static double Likeness(EncodedText one, EncodedText other) =>
        one.Vector.ToArray().Zip(other.Vector.ToArray()).Sum(pair => (double)pair.First * pair.Second);

    private static EncodedText[] Results(int count) => [.. Enumerable.Range(0, count).Select(_ => new EncodedText())];

    private static void AssertSame(EncodedText expected, EncodedText actual)
    {
        Assert.Equal<Piece>(expected.Pieces, actual.Pieces);
        Assert.Equal(expected.Vector, actual.Vector);
        for (var piece = 0; expected.HasStates && piece < expected.PiecesRead; piece++)
            Assert.Equal(expected.StateOf(piece), actual.StateOf(piece));
    }
}
