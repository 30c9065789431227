using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers.Names;

public sealed class PersonKindTests
{
    [Theory]
    [InlineData("Dr. Feldstein found it at once.", "clinician")]
    [InlineData("Maya Ferreira, MD, speaks on Tuesday.", "clinician")]
    [InlineData("Our receptionist Sharon retires on Friday.", "staff")]
    [InlineData("Marisol in billing sorted it out.", "staff")]
    [InlineData("My brother Tomasz ran the marathon.", "author-family")]
    [InlineData("Henrietta Lacks died in 1951.", "public-figure")]
    [InlineData("Marjorie Whitlock went home today.", null)]
    public void A_person_is_of_the_kind_that_the_words_beside_tell(string text, string? kind) =>
        Assert.Equal(kind, Assert.Single(NameRecognizerTests.Find(text, ScreeningContext.Default)).Kind);

    [Fact]
    public void The_author_is_known_by_name()
    {
        var context = ScreeningContext.Default with { Author = new Author("Joanna Pell") };

        var person = Assert.Single(NameRecognizerTests.Find("I am Joanna Pell and I see patients in Otley.", context), entity => entity.Type == EntityType.Person);

        Assert.Equal("author-self", person.Kind);
    }
}
