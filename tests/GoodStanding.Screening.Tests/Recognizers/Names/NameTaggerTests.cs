using System.Runtime.Intrinsics;
using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Text;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers.Names;

public sealed class NameTaggerTests
{
    [Theory]
    [InlineData("Please keep Mateo Ruiz in your thoughts, he is back in theatre.")]
    [InlineData("no names here at all")]
    [InlineData("🎉 @someone https://a.example/b 12.5 mg !!! \n\n Ça va?")]
    public void The_labels_of_each_token_share_one(string text)
    {
        var document = TextDocument.Read(text);
        var likely = new Vector256<float>[document.Tokens.Length];

        NameTagger.Tag(document, NameModel.Default, likely);

        Assert.All(likely, labels => Assert.Equal(1f, Vector256.Sum(labels), 0.001f));
        Assert.All(likely, labels => Assert.Equal(0f, labels[7]));
    }

    [Fact]
    public void A_known_word_in_small_letters_is_not_weighed()
    {
        var document = TextDocument.Read("they were waiting");
        var likely = new Vector256<float>[3];

        NameTagger.Tag(document, NameModel.Default, likely);

        Assert.All(likely, labels => Assert.Equal(1f, labels[0]));
    }

    [Fact]
    public void A_further_word_never_stands_without_a_first()
    {
        var document = TextDocument.Read("Whitlock went home");
        var likely = new Vector256<float>[3];

        NameTagger.Tag(document, NameModel.Default, likely);

        Assert.Equal(0f, likely[0][(int)NameLabel.PersonNext]);
    }

    [Fact]
    public void A_long_text_is_read_to_its_end()
    {
        var text = string.Join(' ', Enumerable.Repeat("Mrs Okafor went home.", 3_000));

        var found = NameRecognizerTests.Find(text, Model.ScreeningContext.Default);

        Assert.Equal(3_000, found.Count);
    }
}
