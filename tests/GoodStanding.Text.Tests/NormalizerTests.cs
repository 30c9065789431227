using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace GoodStanding.Text.Tests;

public sealed class NormalizerTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("ＭＲＮ １２３", "MRN 123")]
    [InlineData("𝐦𝐲 𝓹𝓪𝓽𝓲𝓮𝓷𝓽", "my patient")]
    [InlineData("pa\u200Btient", "patient")]
    [InlineData("раtient", "patient")]
    [InlineData("пациент", "пациент")]
    [InlineData("don’t", "don't")]
    [InlineData("e\u0301tude", "étude")]
    [InlineData("\u202Eabc", "abc")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    public void Ways_to_type_one_word_become_one(string typed, string normal) => Assert.Equal(normal, Normalizer.Normalize(typed).Text);

    [Fact]
    public void A_joined_emoji_stays_one()
    {
        var document = TextDocument.Read("Nurse 👩🏽‍⚕️ here");

        Assert.Equal(TokenKind.Emoji, document.Tokens[1].Kind);
        Assert.Equal(3, document.Tokens.Length);
    }

    [Theory]
    [InlineData("x ＭＲＮ y", "MRN", "ＭＲＮ")]
    [InlineData("x pa\u200Btient y", "patient", "pa\u200Btient")]
    [InlineData("x ﬁne y", "fine", "ﬁne")]
    [InlineData("x 𝓹𝓽 y", "pt", "𝓹𝓽")]
    public void A_place_in_the_normal_text_leads_back_to_what_was_typed(string typed, string word, string original)
    {
        var normal = Normalizer.Normalize(typed);
        var start = normal.Text.IndexOf(word, StringComparison.Ordinal);

        Assert.Equal(original, normal.ToSource(start, start + word.Length).Of(typed));
    }

    [Fact]
    public void A_lone_surrogate_is_survived() => Assert.Equal("a\uFFFDb", Normalizer.Normalize("a\uD83Db").Text);

    [Fact]
    public void Normalising_twice_changes_nothing() => Prop
        .ForAll(Texts.Any(), text =>
        {
            var once = Normalizer.Normalize(text).Text;
            return Normalizer.Normalize(once).Text == once;
        })
        .Check(Texts.Runs);

    [Fact]
    public void Every_token_lies_inside_the_text_and_after_the_one_before() => Prop
        .ForAll(Texts.Any(), text =>
        {
            var document = TextDocument.Read(text);
            var end = 0;
            for (var token = 0; token < document.Tokens.Length; token++)
            {
                var span = document.SpanOf(token);
                if (document.Tokens[token].Start < end || document.Tokens[token].Length == 0 || span.Start < 0 || span.End > text.Length || span.Length == 0)
                    return false;
                end = document.Tokens[token].End;
            }

            return true;
        })
        .Check(Texts.Runs);

    [Fact]
    public void Sentences_hold_every_token_once() => Prop
        .ForAll(Texts.Any(), text =>
        {
            var document = TextDocument.Read(text);
            var next = 0;
            foreach (var sentence in document.Sentences)
            {
                if (sentence.First != next || sentence.Count == 0)
                    return false;
                next = sentence.End;
            }

            return next == document.Tokens.Length;
        })
        .Check(Texts.Runs);
}
