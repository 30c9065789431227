using System.Globalization;
using System.Text;
using GoodStanding.Encoders.Pieces;
using Xunit;

namespace GoodStanding.Encoders.Tests.Pieces;

/// <summary>The letters are small and without accents, and each knows where it was typed.</summary>
public sealed class LettersTests
{
    private readonly Letters _letters = new();

    [Fact]
    public void The_letters_are_those_of_the_whole_text_made_small_and_decomposed()
    {
        foreach (var text in OriginalText.All.Select(original => original.Text).Concat(Strange(2000)))
        {
            _letters.Read(text);

            Assert.Equal(Plainly(text), _letters.All.ToString());
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
    [InlineData("Ǆ", 0, 0, 1)]
    [InlineData("cafe\u0301s", 3, 3, 5)] // One letter of two characters.
    [InlineData("cafe\u0301s", 4, 5, 6)]
    [InlineData("a😂b", 1, 1, 3)]
    [InlineData("a😂b", 3, 3, 4)]
    [InlineData("가", 1, 0, 1)] // Two letters of one character.
    [InlineData("so\u00adft", 1, 1, 2)] // What is read as nothing belongs to nobody.
    public void A_letter_knows_where_it_was_typed(string text, int letter, int start, int end)
    {
        _letters.Read(text);

        Assert.Equal((start, end), (_letters.StartOf(letter), _letters.EndOf(letter)));
    }

    [Theory]
    [InlineData("We lost one.", "we|lost|one|.")]
    [InlineData("don't e-mail", "don|'|t|e|-|mail")]
    [InlineData("a\u00a0b\u3000c\u2028d\te\r\nf", "a|b|c|d|e|f")]
    [InlineData("so\u00adft ze\u200bro nu\0ll ha\ud83dlf re\ufffdp", "soft|zero|null|half|rep")]
    [InlineData("漢字かな漢kanji", "漢|字|かな|漢|kanji")]
    [InlineData("a≠b", "a|=|b")] // The sign of ASCII under the stroke is a mark, though the whole is none.
    [InlineData("€5 +1 x_y", "€5|+|1|x|_|y")]
    [InlineData("İstanbul ΣΊΣ", "istanbul|σισ")]
    public void Words_and_marks_are_told_apart(string text, string words)
    {
        _letters.Read(text);

        var found = new StringBuilder();
        for (var index = 0; index < _letters.Count; index++)
            found.Append(_letters.BeginsWord(index) && index > 0 ? "|" : "").Append(_letters.All[index]);
        Assert.Equal(words, found.ToString());
    }

    [Fact]
    public void A_letter_knows_whether_a_blank_stands_before_it()
    {
        _letters.Read("It's\u200b 5\n!");

        Assert.Equal("I5!", string.Concat(Enumerable.Range(0, _letters.Count).Where(_letters.IsAfterBlank).Select(index => "It's\u200b 5\n!"[_letters.StartOf(index)])));
    }

    [Fact]
    public void An_empty_text_has_no_letters()
    {
        _letters.Read("");

        Assert.Equal(0, _letters.Count);
    }

    // The obvious way, to compare with: all of the text at once.
    private static string Plainly(string text)
    {
        // .NET's normalising refuses this one character, so it stands aside as a private one while the true private ones, which are read as nothing, are gone.
        var sound = string.Concat(text.EnumerateRunes().Where(letter => !IsGone(letter)));
        var small = sound.Replace("İ", "i", StringComparison.Ordinal).Replace('\uFFFE', '\uE000').ToLowerInvariant().Normalize(NormalizationForm.FormD);
        return string.Concat(small.EnumerateRunes().Where(letter => Rune.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).Replace('\uE000', '\uFFFE');
    }

    private static bool IsGone(Rune letter) => letter == Rune.ReplacementChar || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

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
