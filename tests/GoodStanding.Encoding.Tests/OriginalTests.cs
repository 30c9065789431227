using GoodStanding.Encoders.Network;
using GoodStanding.Encoders.Pieces;
using Xunit;

namespace GoodStanding.Encoders.Tests;

/// <summary>The encoder says what its original says, of 1,000 texts of every kind.</summary>
public sealed class OriginalTests
{
    private readonly Tokenizer _tokenizer = new(new PieceTable(TestWeights.Open().Bytes("pieces")));
    private readonly Transformer _transformer = new(TestWeights.Open());

    [Fact]
    public void There_are_a_thousand_texts() => Assert.Equal(1000, OriginalText.All.Length);

    [Fact]
    public void Every_text_has_the_pieces_of_the_original()
    {
        var wrong = OriginalText.All.Where(original => !PiecesOf(original.Text).Select(piece => piece.Id).SequenceEqual(original.Pieces));

        Assert.Empty(wrong.Select(original => original.Text));
    }

    [Fact]
    public void Every_vector_and_state_agrees_to_a_ten_thousandth()
    {
        var scratch = new Scratch();

        var wrong = OriginalText.All.Select(original => (original.Text, Distance: DistanceOf(original, scratch))).Where(found => !(found.Distance <= 1e-4f));

        Assert.Empty(wrong);
    }

    // The original reads the first 128 pieces and no more, so that is what is compared.
    private float DistanceOf(OriginalText original, Scratch scratch)
    {
        var count = Math.Min(original.Pieces.Length, SentenceEncoder.MostPieces);
        scratch.Windows.Clear();
        scratch.Windows.Add(new(new EncodedText(), 0, count));
        original.Pieces.AsSpan(0, count).CopyTo(scratch.Ids);
        scratch.Rows = count;

        _transformer.Read(scratch, states: true);
        _transformer.Pool(scratch, 1);

        return original.Distance(scratch.Means, scratch.Stream.AsSpan((count - 1) * SentenceEncoder.Width, SentenceEncoder.Width));
    }

    private List<Piece> PiecesOf(string text)
    {
        var letters = new Letters();
        letters.Read(text);
        var pieces = new List<Piece>();
        _tokenizer.Read(letters, new TokenizerScratch(), pieces);
        return pieces;
    }
}
