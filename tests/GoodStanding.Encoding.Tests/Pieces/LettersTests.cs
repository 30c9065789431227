using System.Text;
using GoodStanding.Encoders.Pieces;
using Xunit;

namespace GoodStanding.Encoders.Tests.Pieces;

/// <summary>The letters are the NFKC of the text, and each knows where it was typed.</summary>
public sealed class LettersTests
{
    private readonly Letters _letters = new();

    [Fact]
    public void The_letters_are_the_normal_form_of_the_whole_text()
    {
        foreach (var text in OriginalText.All.Select(original => original.Text).Concat(Strange(2000)))
        {
            _letters.Read(text);

            Assert.Equal(Plainly(text), Spell());
        }
    }

    [Fact]
    public void Every_letter_was_typed_within_the_text_and_none_before_its_neighbour()
    {
        foreach (var text in Strange(2000))
        {
            _letters.Read(text);

            for (var index = 1; index < _letters.Count; index++)
            {
                Assert.InRange(_letters.StartOf(index), _letters.StartOf(index - 1), text.Length - 1);
                Assert.InRange(_letters.EndOf(index), _letters.StartOf(index) + 1, text.Length);
            }
        }
    }

    [Theory]
    [InlineData("ﬁne", 1, 0, 1)] // The f of one character that is two letters.
    [InlineData("ﬁne", 2, 0, 1)]
    [InlineData("ﬁne", 3, 1, 2)]
    [InlineData("cafe\u0301s", 4, 3, 5)] // One letter of two characters.
    [InlineData("cafe\u0301s", 5, 5, 6)]
    [InlineData("a😂b", 2, 1, 3)]
    [InlineData("ｶﾞ x", 1, 0, 2)]
    public void A_letter_knows_where_it_was_typed(string text, int letter, int start, int end)
    {
        _letters.Read(text);

        Assert.Equal((start, end), (_letters.StartOf(letter), _letters.EndOf(letter)));
    }

    [Fact]
    public void Half_a_pair_is_read_as_the_character_that_says_so()
    {
        _letters.Read("a\ud83d b\udc00\ud83d");

        Assert.Equal("\u2581a\ufffd\u2581b\ufffd\ufffd", Spell());
    }

    [Fact]
    public void An_empty_text_has_no_letters()
    {
        _letters.Read("");

        Assert.Equal(0, _letters.Count);
    }

    private string Spell() => string.Concat(Enumerable.Range(0, _letters.Count).Select(index => _letters[index]));

    // The obvious way, to compare with; letters beyond the basic plane are all one.
    private static string Plainly(string text) =>
        string.Concat("\u2581" + string.Concat(text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Select(rune => rune.IsBmp ? (char)rune.Value : '\uffff')).Replace(' ', '\u2581'));

    private static IEnumerable<string> Strange(int count)
    {
        var random = new Random(7);
        (int First, int Last)[] ranges = [(0x20, 0x7E), (0xA0, 0x17F), (0x300, 0x36F), (0x9BE, 0x9DF), (0x1100, 0x11F9), (0xAC00, 0xD7A3), (0xFF61, 0xFF9F), (0x1F300, 0x1F64F), (0x1D400, 0x1D4FF), (0x3131, 0x318E)];
        for (var made = 0; made < count; made++)
        {
            var text = new StringBuilder();
            for (var left = random.Next(1, 30); left > 0; left--)
            {
                var (first, last) = ranges[random.Next(ranges.Length)];
                text.Append(char.ConvertFromUtf32(random.Next(first, last + 1)));
            }

            yield return text.ToString();
        }
    }
}
