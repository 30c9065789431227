using GoodStanding.Encoders.Network;
using GoodStanding.Encoders.Pieces;
using Xunit;

namespace GoodStanding.Encoders.Tests;

/// <summary>The encoder says what its original says, of 1,000 texts of every kind.</summary>
public sealed class OriginalTests
{
    private readonly Transformer _transformer = new(TestWeights.Open());
    private readonly PieceTable _table = new(TestWeights.Open().Memory("pieces").Span);

    [Fact]
    public void There_are_a_thousand_texts() => Assert.Equal(1000, OriginalText.All.Length);

    [Fact]
    public void Every_text_has_the_pieces_of_the_original()
    {
        var (letters, tokenizer, pieces) = (new Letters(), new Tokenizer(_table), new List<Piece>());

        var wrong = OriginalText.All.Where(original => !PiecesOf(original.Text).SequenceEqual(original.Pieces));

        Assert.Empty(wrong.Select(original => original.Text));

        IEnumerable<int> PiecesOf(string text)
        {
            letters.Read(text);
            pieces.Clear();
            tokenizer.Read(letters, pieces);
            return pieces.Select(piece => piece.Id);
        }
    }

    [Fact]
    public void Every_vector_and_state_agrees_to_a_ten_thousandth()
    {
        var scratch = new Scratch();

        var wrong = OriginalText.All.Select(original => (original.Text, Distance: DistanceOf(original, scratch))).Where(found => !(found.Distance <= 1e-4f));

        Assert.Empty(wrong);
    }

    // The original was given the first 126 pieces and no more, so that is what is compared.
    private float DistanceOf(OriginalText original, Scratch scratch)
    {
        int[] ids = [_table.Begin, .. original.Pieces.Take(SentenceEncoder.MostPieces), _table.End];
        scratch.Windows.Clear();
        scratch.Windows.Add(new(new EncodedText(), 0, ids.Length - 2));
        ids.CopyTo(scratch.Ids, 0);
        scratch.Rows = ids.Length;
        _transformer.Read(scratch);

        var vector = new float[SentenceEncoder.Width];
        for (var row = 0; row < ids.Length; row++)
            Vectors.AddTo(vector, scratch.Stream.AsSpan(row * SentenceEncoder.Width, SentenceEncoder.Width));
        Vectors.Normalize(vector);
        return original.Distance(vector, scratch.Stream.AsSpan((ids.Length - 2) * SentenceEncoder.Width, SentenceEncoder.Width));
    }
}
