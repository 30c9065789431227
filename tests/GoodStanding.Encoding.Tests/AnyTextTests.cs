using GoodStanding.Encoders.Network;
using Xunit;

namespace GoodStanding.Encoders.Tests;

/// <summary>Whatever is typed is read: long texts in windows, and each piece knows where it stands.</summary>
public sealed class AnyTextTests
{
    private readonly SentenceEncoder _encoder = TestWeights.Encoder;

    [Theory]
    [InlineData("We lost one tonight.", "We|lost|one|tonight|.")]
    [InlineData("  two  blanks ", "two|blank|s")]
    [InlineData("CAFÉ cafe\u0301sx", "CAFÉ|cafe\u0301s|x")]
    [InlineData("bed 14 ﬁne", "bed|14|ﬁ|ne")]
    [InlineData("ok 😂😂 now", "ok|😂😂|now")]
    [InlineData("so\u00adfa, İt's", "so\u00adfa|,|İt|'|s")]
    [InlineData("患者さん", "患|者|さ|ん")]
    public void A_piece_spans_its_letters_without_the_blank_before_them(string text, string spans)
    {
        var found = _encoder.Encode(text).Pieces.Select(piece => piece.Span.Of(text));

        Assert.Equal(spans, string.Join('|', found));
    }

    [Fact]
    public void Every_letter_that_was_typed_is_in_just_one_piece()
    {
        foreach (var text in OriginalText.All.Select(original => original.Text).Where((text, index) => index % 5 == 0 && text.All(letter => letter is >= ' ' and < '\x7f')))
        {
            var covered = new int[text.Length];
            foreach (var piece in _encoder.Encode(text).Pieces)
            {
                for (var at = piece.Span.Start; at < piece.Span.End; at++)
                    covered[at]++;
            }

            Assert.True(text.Index().All(letter => covered[letter.Index] == 1 || (letter.Item == ' ' && covered[letter.Index] == 0)), text);
        }
    }

    [Fact]
    public void A_long_text_is_read_in_windows_that_cut_no_word()
    {
        var sentence = "The night nurse told the family what the consultant had said. ";
        var text = string.Concat(Enumerable.Repeat(sentence, 40));

        var encoded = _encoder.Encode(text, states: true);

        Assert.True(encoded.Pieces.Count > 3 * SentenceEncoder.MostPieces);
        Assert.Equal(encoded.Pieces.Count, encoded.PiecesRead);
        Assert.True(Likeness(encoded, _encoder.Encode(text[..^sentence.Length] + "Elephants swim across rivers of chocolate.")) < 0.9999);
        for (var first = 0; first < encoded.Pieces.Count; first = Windows.End(encoded.Pieces, first))
            Assert.True(encoded.Pieces[first].BeginsWord);
    }

    [Fact]
    public void No_more_windows_are_read_than_were_wanted()
    {
        var text = string.Concat(Enumerable.Repeat("one more word ", 7000));

        var encoded = _encoder.Encode(text, mostWindows: 2);

        Assert.InRange(encoded.PiecesRead, SentenceEncoder.MostPieces, 2 * SentenceEncoder.MostPieces);
        Assert.Equal(_encoder.Encode(text[..encoded.Pieces[encoded.PiecesRead - 1].Span.End]).Vector, encoded.Vector);
    }

    [Theory]
    [InlineData("\ud83d", 0)]
    [InlineData("\udc00 a \ud83d", 1)]
    [InlineData("\0", 0)]
    [InlineData("\ufeff", 0)]
    [InlineData("\ufffd", 0)]
    [InlineData("\uffff\ufffe", 1)]
    [InlineData(" \n\u3000", 0)]
    public void Nothing_that_is_typed_is_refused(string text, int pieces)
    {
        var encoded = _encoder.Encode(text, states: true);

        Assert.Equal(pieces, encoded.Pieces.Count);
        Assert.All(encoded.Vector.ToArray(), value => Assert.True(float.IsFinite(value)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("e\u0301")]
    [InlineData("😂")]
    [InlineData("\u1100")]
    [InlineData("ﷺ")]
    [InlineData(".")]
    [InlineData("字")]
    [InlineData("the ")]
    public void A_hundred_thousand_characters_of_one_kind_are_read(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));

        var encoded = _encoder.Encode(text, mostWindows: 3);

        Assert.NotEmpty(encoded.Pieces);
        Assert.All(encoded.Vector.ToArray(), value => Assert.True(float.IsFinite(value)));
        Assert.True(encoded.Pieces.All(piece => piece.Span.Length > 0 && piece.Span.End <= text.Length));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\u0301")]
    [InlineData("\0")]
    [InlineData("\ud83d")]
    public void A_hundred_thousand_characters_that_are_nothing_are_read(string part)
    {
        var encoded = _encoder.Encode(string.Concat(Enumerable.Repeat(part, 100_000)), states: true);

        Assert.Empty(encoded.Pieces);
        Assert.All(encoded.Vector.ToArray(), value => Assert.Equal(0, value));
    }

    private static double Likeness(EncodedText one, EncodedText other) =>
        one.Vector.ToArray().Zip(other.Vector.ToArray()).Sum(pair => (double)pair.First * pair.Second);
}
