using GoodStanding.Model;
using GoodStanding.Screening.Operators;
using Xunit;

namespace GoodStanding.Screening.Tests.Operators;

public sealed class SaferWordingTests
{
    [Theory]
    [InlineData("Tyrell rang the bell", "Tyrell", "A patient rang the bell")]
    [InlineData("We love Tyrell's mum", "Tyrell", "We love a patient's mum")]
    [InlineData("I saw Mrs. Pell again", "Pell", "I saw a patient again")]
    [InlineData("I thank Dr Osei for it", "Osei", "I thank a colleague for it")]
    [InlineData("my patient Tyrell sang", "Tyrell", "my patient sang")]
    [InlineData("a boy named Luis sang", "Luis", "a boy sang")]
    public void A_name_is_taken_out(string text, string words, string safer) => Assert.Equal(safer, Edit(text, words, EntityType.Person));

    [Theory]
    [InlineData("She is 34.", "34", "She is in her thirties.")]
    [InlineData("he is 52 years old", "52", "he is in his fifties")]
    [InlineData("I saw a 34-year-old with asthma", "34-year-old", "I saw someone in their thirties with asthma")]
    [InlineData("an 8-year-old girl", "8-year-old", "a young girl")]
    [InlineData("a 71 year old farmer", "71", "an older farmer")]
    [InlineData("34F from here", "34", "A woman in her thirties from here")]
    [InlineData("a 54M in bed", "54", "a man in his fifties in bed")]
    [InlineData("Manoj, 46, drives", "46", "Manoj, in their forties, drives")]
    [InlineData("aged 16", "16", "a teenager")]
    [InlineData("He turned 101 and danced", "101", "He turned a year older and danced")]
    [InlineData("she is ninety-three.", "ninety-three", "she is over 89.")]
    [InlineData("a 6-week-old with fever", "6-week-old", "a baby with fever")]
    public void An_age_becomes_a_decade(string text, string words, string safer) => Assert.Equal(safer, Edit(text, words, EntityType.Age));

    [Theory]
    [InlineData("He died last Tuesday.", "last Tuesday", "He died recently.")]
    [InlineData("Last Tuesday he died.", "Last Tuesday", "Recently he died.")]
    [InlineData("came in on Christmas Eve", "Christmas Eve", "came in recently")]
    [InlineData("born on 3 June", "3 June", "born")]
    [InlineData("not eaten since Monday", "Monday", "not eaten for some time")]
    [InlineData("surgery is tomorrow", "tomorrow", "surgery is soon")]
    public void A_day_becomes_recently(string text, string words, string safer) => Assert.Equal(safer, Edit(text, words, EntityType.Date));

    [Theory]
    [InlineData("from Dayton by train", "Dayton", "town", "from a town nearby by train")]
    [InlineData("lives in Gallup, NM now", "Gallup", "town", "lives in a town nearby now")]
    [InlineData("Bondi paramedics came", "Bondi", "town", "Local paramedics came")]
    [InlineData("at 14 Mill Lane", "14 Mill Lane", "address", "at an address nearby")]
    [InlineData("on Route 9 at dusk", "Route 9", "road", "on a road nearby at dusk")]
    public void A_place_becomes_what_it_is(string text, string words, string kind, string safer) => Assert.Equal(safer, Edit(text, words, EntityType.Location, kind));

    [Theory]
    [InlineData("at Mercy Bend Hospice", "Mercy Bend Hospice", "care", "at a hospice")]
    [InlineData("at the Kroger", "Kroger", "shop", "at a shop")]
    [InlineData("St Anselm's is full", "St Anselm's", "care", "A hospital is full")]
    [InlineData("on Ward 7B", "Ward 7B", "ward", "on a ward")]
    public void A_facility_becomes_what_it_is(string text, string words, string kind, string safer) => Assert.Equal(safer, Edit(text, words, EntityType.Facility, kind));

    [Theory]
    [InlineData("in bed 4 tonight", "4", EntityType.Id, "room", "in a bed tonight")]
    [InlineData("MRN 00417700", "00417700", EntityType.Id, "record", "MRN (left out)")]
    [InlineData("thanks @kidney_kid", "@kidney_kid", EntityType.Handle, null, "thanks someone")]
    public void A_number_is_left_out(string text, string words, EntityType type, string? kind, string safer) => Assert.Equal(safer, Edit(text, words, type, kind));

    [Fact]
    public void Where_no_words_of_ours_read_well_there_is_none() =>
        Assert.Null(SaferWording.For(new(EntityType.Date, new(3, 7), 1), GoodStanding.Text.TextDocument.Read("my tuesday list")));

    private static string Edit(string text, string words, EntityType type, string? kind = null)
    {
        var span = new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var edit = Assert.NotNull(SaferWording.For(new(type, span, 1, kind), GoodStanding.Text.TextDocument.Read(text)));
        return text[..edit.Span.Start] + edit.Words + text[edit.Span.End..];
    }
}
