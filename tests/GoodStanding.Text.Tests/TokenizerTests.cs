using Xunit;

namespace GoodStanding.Text.Tests;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Lost a patient.", "Lost|a|patient|.")]
    [InlineData("don't you're O'Brien's", "don't|you're|O'Brien's")]
    [InlineData("34yo F s/p CABG POD#2", "34|yo|F|s/p|CABG|POD|#|2")]
    [InlineData("34 y/o w/o hx", "34|y/o|w/o|hx")]
    [InlineData("5mg at 3pm, 1,200 units of 0.5%", "5|mg|at|3|pm|,|1,200|units|of|0.5|%")]
    [InlineData("plate 7KDR219", "plate|7KDR219")]
    [InlineData("mail a.b@clinic.example now", "mail|a.b@clinic.example|now")]
    [InlineData("see https://clinic.example/a?b=1.", "see|https://clinic.example/a?b=1|.")]
    [InlineData("ask @dr_lee!", "ask|@dr_lee|!")]
    [InlineData("well... no!!", "well|...|no|!!")]
    [InlineData("#LostAPatientToday", "#|Lost|A|Patient|Today")]
    [InlineData("#worstpatient", "#|worst|patient")]
    [InlineData("follow-up", "follow|-|up")]
    public void Words_are_cut_as_clinicians_type_them(string text, string expected) => Assert.Equal(expected, string.Join('|', Words(text)));

    [Theory]
    [InlineData("p4tient", "patient")]
    [InlineData("stuuuupid", "stupid")]
    [InlineData("PATIENT", "patient")]
    [InlineData("patient's", "patient")]
    [InlineData("patient’s", "patient")]
    public void A_disguised_word_has_the_key_of_the_plain_one(string disguised, string plain) =>
        Assert.Equal(WordKey.Of(plain), TextDocument.Read(disguised).Tokens[0].Key);

    [Theory]
    [InlineData("B12 low", "b12")]
    [InlineData("7KDR219", "7kdr219")]
    public void A_code_is_no_disguise(string text, string word) => Assert.Equal(WordKey.Of(word), TextDocument.Read(text).Tokens[0].Key);

    [Theory]
    [InlineData("Dr. Lee came. She left.", 2)]
    [InlineData("One line\nanother line", 2)]
    [InlineData("J. Smith waited... and waited. Why?", 2)]
    [InlineData("He said \"no.\" Then he left.", 2)]
    [InlineData("", 0)]
    public void Sentences_end_where_a_reader_stops(string text, int count) => Assert.Equal(count, TextDocument.Read(text).Sentences.Length);

    [Fact]
    public void A_megabyte_is_read_at_once()
    {
        var document = TextDocument.Read(string.Concat(Enumerable.Repeat("Lost a patient today 😢 . ", 40_000)));

        Assert.Equal(240_000, document.Tokens.Length);
    }

    private static List<string> Words(string text)
    {
        var document = TextDocument.Read(text);
        var words = new List<string>();
        for (var token = 0; token < document.Tokens.Length; token++)
            words.Add(document.WordOf(token).ToString());
        return words;
    }
}
