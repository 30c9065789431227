using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers.Names;

public sealed class BodiesAndPlacesTests
{
    [Theory]
    [InlineData("I work for Plinthware and I love it.", "Plinthware")]
    [InlineData("Plinthware is a design agency.", "Plinthware")]
    [InlineData("The Plinthware website is down.", "Plinthware")]
    [InlineData("He is the founder of Cedar Point.", "Cedar Point")]
    public void A_company_is_told_by_the_words_beside_it(string text, string name) => Assert.Equal([name], Found(text, EntityType.Organization));

    [Theory]
    [InlineData("She works for Dr Okonkwo.", "Okonkwo")]
    [InlineData("Kwabena is a nurse and works nights.", "Kwabena")]
    public void A_person_stays_a_person_beside_such_words(string text, string name)
    {
        Assert.Equal([name], Found(text, EntityType.Person));
        Assert.Empty(Found(text, EntityType.Organization));
    }

    [Fact]
    public void The_line_above_a_street_is_a_company() =>
        Assert.Contains("Clear Stents", Screen("Joan Pell\nClear Stents\n14 Mill Lane\nOtley", EntityType.Organization));

    [Fact]
    public void A_line_above_a_plain_number_is_none() =>
        Assert.Empty(Screen("Night Shift Bingo\n14 alarms before midnight", EntityType.Organization));

    [Theory]
    [InlineData("I trained in Scotland and in Australia.")]
    [InlineData("Irish humour, American bills.")]
    public void A_country_is_no_place_that_points_at_anybody(string text) => Assert.Empty(Found(text, EntityType.Location));

    private static List<string> Found(string text, EntityType type) =>
        [.. NameRecognizerTests.Find(text, ScreeningContext.Default).Where(entity => entity.Type == type).Select(entity => entity.Span.Of(text))];

    private static List<string> Screen(string text, EntityType type) =>
        [.. Screener.Fast.Screen(text, ScreeningContext.Default).Entities.Where(entity => entity.Type == type).Select(entity => entity.Span.Of(text))];
}
