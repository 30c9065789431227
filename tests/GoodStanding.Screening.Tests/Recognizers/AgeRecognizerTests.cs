using GoodStanding.Screening.Recognizers.Ages;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class AgeRecognizerTests
{
    [Theory]
    [InlineData("a 34-year-old with chest pain", "34-year-old")]
    [InlineData("she is 34 years old", "34")]
    [InlineData("thirty-four year old man", "thirty-four")]
    [InlineData("34F with a cough", "34")]
    [InlineData("twins, 17 y/o, both goalies", "17 y/o")]
    [InlineData("6-week-old with a fever", "6-week-old")]
    [InlineData("Wren is nine, wants to be a vet", "nine")]
    [InlineData("he's 4 and he bit me", "4")]
    [InlineData("He turned 101 on Sunday", "101")]
    [InlineData("aged 56", "56")]
    [InlineData("Manoj, 46, driver", "46")]
    [InlineData("Agnes (73) sang", "73")]
    [InlineData("I'm 31.", "31")]
    [InlineData("Nineteen. Wrestler. Gone.", "Nineteen")]
    [InlineData("He sang to the end. 91. In his sleep.", "91")]
    public void An_age_is_found_in_words_and_figures(string text, string age) => Assert.Equal(age, Found.By<AgeRecognizer>(text));

    [Theory]
    [InlineData("a 20 year old car")]
    [InlineData("in her forties")]
    [InlineData("28 weeks pregnant")]
    [InlineData("he's 1 of 3")]
    [InlineData("it was 34F outside today")]
    [InlineData("$34M followers")]
    [InlineData("for 46 years he smoked")]
    [InlineData("she is 5 feet tall")]
    [InlineData("she turned 180 degrees")]
    [InlineData("Steps 13. Wash. 14. Dry. 15. Glove.")]
    [InlineData("")]
    public void Bands_things_and_measures_are_no_ages(string text) => Assert.Equal("", Found.By<AgeRecognizer>(text));

    [Theory]
    [InlineData("she is 90.", "over-89")]
    [InlineData("ninety-three years old", "over-89")]
    [InlineData("she is 89.", "")]
    public void An_age_over_89_says_so(string text, string kind) => Assert.Equal(kind, Found.KindsBy<AgeRecognizer>(text));

    [Theory]
    [InlineData("forty", 40)]
    [InlineData("ninety one", 91)]
    [InlineData("eighty-eight", 88)]
    [InlineData("hundred and two", 102)]
    [InlineData("17", 17)]
    public void Number_words_are_put_together(string text, int value)
    {
        NumberWords.Read(GoodStanding.Text.TextDocument.Read(text), 0, out var read);

        Assert.Equal(value, read);
    }
}
