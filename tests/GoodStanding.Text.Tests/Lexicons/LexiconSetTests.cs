using GoodStanding.Text.Lexicons;
using Xunit;

namespace GoodStanding.Text.Tests.Lexicons;

public sealed class LexiconSetTests
{
    [Theory]
    [InlineData("your visit", "Sorry about Your Visit.", "Your Visit")]
    [InlineData("(saw|treated|took care of) you", "we took care of you", "took care of you")]
    [InlineData("[very] rude", "very rude", "very rude")]
    [InlineData("[very] rude", "so rude", "rude")]
    [InlineData("visit~", "three visits", "visits")]
    [InlineData("admit~", "we admitted him", "admitted")]
    [InlineData("bed {#}", "the man in bed 12", "bed 12")]
    [InlineData("named {A}", "a boy named Sam", "named Sam")]
    [InlineData("lost ..2 patient", "lost a young patient", "lost a young patient")]
    [InlineData("follow-up", "at follow-up", "follow-up")]
    [InlineData("don't", "I don’t know", "don’t")]
    public void A_phrase_is_found_where_it_stands(string phrase, string text, string found)
    {
        var document = TextDocument.Read(text);

        var mark = Find(document, ("list", [phrase])).Of(new Lexicon(0, "list"))[0];

        Assert.Equal(found, document.SpanOf(mark.First, mark.Count).Of(text));
    }

    [Theory]
    [InlineData("your visit", "your. Visit us")]
    [InlineData("named {A}", "a boy named sam")]
    [InlineData("lost ..1 patient", "lost a very young patient")]
    [InlineData("rude", "crude")]
    public void A_phrase_is_not_found_where_it_does_not_stand(string phrase, string text) =>
        Assert.False(Find(TextDocument.Read(text), ("list", [phrase])).Has(new Lexicon(0, "list")));

    [Fact]
    public void A_phrase_may_name_another_lexicon()
    {
        var document = TextDocument.Read("your sore knee");

        var marks = Find(document, ("a-parts", ["knee", "hip"]), ("b-yours", ["your [sore] {a-parts}"]));

        Assert.Equal(3, Assert.Single(marks.Of(new Lexicon(1, "b-yours")).ToArray()).Count);
        Assert.True(marks.Has(new Lexicon(0, "a-parts")));
    }

    [Fact]
    public void Of_phrases_that_begin_together_the_longest_is_kept()
    {
        var marks = Find(TextDocument.Read("emergency room doctor"), ("list", ["emergency", "emergency room", "room"]));

        Assert.Equal([2, 1], marks.Of(new Lexicon(0, "list")).ToArray().Select(mark => mark.Count));
    }

    [Fact]
    public void A_phrase_that_names_a_missing_lexicon_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => LexiconSet.From([("list", ["your {nothing}"])]));

    [Theory]
    [InlineData("(a|b")]
    [InlineData("[a")]
    public void An_open_bracket_is_refused(string phrase) => Assert.Throws<FormatException>(() => LexiconSet.From([("list", [phrase])]));

    private static Marks Find(TextDocument document, params (string, IEnumerable<string>)[] files) => LexiconSet.From(files).Find(document);
}
