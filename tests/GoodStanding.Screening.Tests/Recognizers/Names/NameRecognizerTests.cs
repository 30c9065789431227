using GoodStanding.Model;
using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Text;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers.Names;

public sealed class NameRecognizerTests
{
    [Theory]
    [InlineData("Marjorie Whitlock went home today after six weeks with us.", "Marjorie Whitlock")]
    [InlineData("Please don't tell Aisha that the scan is back.", "Aisha")]
    [InlineData("Deborah's mum brought cake for the whole ward.", "Deborah")]
    [InlineData("Anne-Marie O'Connell asked for tea.", "Anne-Marie O'Connell")]
    [InlineData("Prayers for Zoë Müller tonight.", "Zoë Müller")]
    [InlineData("A patient named Kwabena made my week.", "Kwabena")]
    [InlineData("dont tell aisha but her bloods are fine", "aisha")]
    [InlineData("Happy discharge day to Kayleigh B!", "Kayleigh B")]
    public void A_name_is_found_as_it_stands(string text, string name) => Assert.Equal([name], People(text));

    [Theory]
    [InlineData("Saw Mr. Delgado in clinic again this morning.", "Delgado")]
    [InlineData("Mrs Ramsbottom refused her tablets.", "Ramsbottom")]
    [InlineData("Dr Parkinson is running late.", "Parkinson")]
    public void A_title_is_no_part_of_a_name(string text, string name) => Assert.Equal([name], People(text));

    [Theory]
    [InlineData("Twelve hours on my feet and the coffee machine is broken.")]
    [InlineData("Parkinson's is more than a tremor.")]
    [InlineData("Crohn's and colitis week is coming.")]
    [InlineData("The Foley is blocked again.")]
    [InlineData("A Glasgow Coma Scale of seven and Bell's palsy on top.")]
    [InlineData("Yasmin is back in stock. So is Alesse.")]
    [InlineData("Hope is not a plan. Will this shift ever end?")]
    [InlineData("please wear a mask")]
    [InlineData("#NursesWeek #TeamNHS")]
    [InlineData("")]
    [InlineData("...")]
    public void What_only_looks_like_a_name_is_left_alone(string text) => Assert.Empty(People(text));

    [Fact]
    public void A_name_inside_a_hashtag_is_found() => Assert.Equal(["Mateo"], People("Thinking of him tonight. #PrayForMateo"));

    [Fact]
    public void A_name_counts_in_code_units_of_the_source()
    {
        const string text = "💙💙 Ffion Pritchard rang the bell today!";

        Assert.Equal(["Ffion Pritchard"], People(text));
    }

    [Fact]
    public void The_same_text_gives_the_same_names()
    {
        const string text = "Mrs Okafor and her son Tunde thanked Sister Bernadette.";

        Assert.Equal(People(text), People(text));
        Assert.Equal(["Okafor", "Tunde", "Bernadette"], People(text));
    }

    private static List<string> People(string text) =>
        [.. Find(text, ScreeningContext.Default).Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Span.Of(text))];

    internal static List<Entity> Find(string text, ScreeningContext context)
    {
        var found = new List<Entity>();
        new NameRecognizer().Recognize(new Reading(TextDocument.Read(text), context), found);
        return found;
    }
}
