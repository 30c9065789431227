using GoodStanding.Storage.Rounds;
using Xunit;

namespace GoodStanding.Storage.Tests.Rounds;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Kind, PATIENT and on time!", "kind patient and on time")]
    [InlineData("Café Müller", "cafe muller")]
    [InlineData("I don't care: the doctor’s nurses", "i dont care the doctor nurse")]
    [InlineData("and/or follow-up 3.5 x@y.example", "and or follow up 3 5 x y example")]
    [InlineData("bodies allergies gas bus class shoes", "body allergy gas bus class shoes")]
    [InlineData("ﬁne ½ 𝕏", "fine 1 2 x")]
    [InlineData("Ёлка доктор 医生", "елка доктор 医生")]
    [InlineData("  ...  ", "")]
    public void A_text_becomes_plain_words(string text, string words) => Assert.Equal(words, SearchWords.Fold(text).Trim());

    [Fact]
    public void Half_a_character_and_a_nul_are_survived() => Assert.Equal("a b c ", SearchWords.Fold("a\ud83d b\0c"));

    [Fact]
    public void A_word_without_end_is_cut() => Assert.Equal(41, SearchWords.Fold(new string('x', 5000)).Length);
}
