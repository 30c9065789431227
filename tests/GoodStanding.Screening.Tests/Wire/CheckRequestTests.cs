using System.Text;
using GoodStanding.Model;
using GoodStanding.Screening.Wire;
using Xunit;

namespace GoodStanding.Screening.Tests.Wire;

public sealed class CheckRequestTests
{
    [Fact]
    public void A_line_gives_text_and_context()
    {
        var request = Parse("""{"id":"a1","text":"Thank you.","context":"reply-to-review","profession":"nurse","jurisdiction":"UK","review":"Rude","author":{"name":"Ann Lee"},"other":[1,{"x":2}]}""");

        Assert.Equal("\"a1\"", request.Id);
        Assert.Equal("Thank you.", request.Text);
        Assert.Equal((PostContext.ReplyToReview, Profession.Nurse, "UK"), (request.Context.Context, request.Context.Profession, request.Context.Jurisdiction.ToString()));
        Assert.Equal(("Rude", "Ann Lee"), (request.Context.Review, request.Context.Author!.Name));
    }

    [Theory]
    [InlineData("US", Profession.Physician, true)]
    [InlineData("UK", Profession.Physician, false)]
    [InlineData("DE", Profession.Dentist, true)]
    [InlineData("UK", Profession.Therapist, true)]
    public void Strictness_follows_from_place_and_profession(string place, Profession profession, bool isStrict) =>
        Assert.Equal(isStrict, Parse($$"""{"text":"x","profession":"{{WireName<Profession>.Of(profession)}}","jurisdiction":"{{place}}"}""").Context.IsStrict);

    [Fact]
    public void A_field_that_is_null_is_as_good_as_absent() =>
        Assert.Equal(ScreeningContext.Default, Parse("""{"id":null,"text":"x","context":null,"profession":null,"jurisdiction":null,"review":null,"author":null}""").Context);

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("[]", "object")]
    [InlineData("{}", "\"text\" is missing")]
    [InlineData("""{"text":5}""", "\"text\" must be a string")]
    [InlineData("""{"text":"x","context":"tweet"}""", "post, reply-to-review")]
    [InlineData("""{"text":"x","jurisdiction":"the moon"}""", "\"the moon\" is no place that is known")]
    [InlineData("""{"text":"x","jurisdiction":"US-ZZ"}""", "US-CA or CA-ON")]
    [InlineData("""{"text":"x"} {""", "JSON")]
    [InlineData("""{"text":"x",""", "JSON")]
    [InlineData("""{"id":{},"text":"x"}""", "\"id\"")]
    public void A_bad_line_says_what_is_wrong(string line, string part) =>
        Assert.Contains(part, Assert.Throws<FormatException>(() => Parse(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Throws<FormatException>(() => Parse("""{"text":"x","deep":""" + new string('[', 100_000) + new string(']', 100_000) + "}"));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Throws<FormatException>(() => CheckRequest.Parse([.. "{\"text\":\""u8, 0xFF, 0xFE, .. "\"}"u8], ScreeningContext.Default));

    private static CheckRequest Parse(string line) => CheckRequest.Parse(Encoding.UTF8.GetBytes(line), ScreeningContext.Default);
}
