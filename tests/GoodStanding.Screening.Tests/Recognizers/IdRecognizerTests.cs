using GoodStanding.Screening.Recognizers.Ids;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class IdRecognizerTests
{
    [Theory]
    [InlineData("MRN 00417700, can somebody pull it?", "00417700", "record")]
    [InlineData("Her chart number is C-5519-02 again", "C-5519-02", "record")]
    [InlineData("acct 7741-0093 is overdue", "7741-0093", "account")]
    [InlineData("policy no. XQH-882-019-44 lapsed", "XQH-882-019-44", "health-plan")]
    [InlineData("NHS number 943 476 5919", "943 476 5919", "health-plan")]
    [InlineData("claim #22-0081934 denied", "22-0081934", "health-plan")]
    [InlineData("My NPI is 1234567893", "1234567893", "licence")]
    [InlineData("license A-99812", "A-99812", "licence")]
    [InlineData("passport PA1234567 in the safe", "PA1234567", "national")]
    [InlineData("National Insurance QQ 12 34 56 C", "QQ 12 34 56 C", "national")]
    [InlineData("plate 7KDR-219", "7KDR-219", "vehicle")]
    [InlineData("a van with plate BN72 KXR outside", "BN72 KXR", "vehicle")]
    [InlineData("vanity plate YOGAMOM", "YOGAMOM", "vehicle")]
    [InlineData("pump serial SN 44-A9813 alarmed", "44-A9813", "device")]
    public void A_number_is_found_behind_the_word_that_announces_it(string text, string value, string kind)
    {
        Assert.Equal(value, Found.By<IdRecognizer>(text));
        Assert.Equal(kind, Found.KindsBy<IdRecognizer>(text));
    }

    [Theory]
    [InlineData("case 4 of the day")]
    [InlineData("group therapy at 3")]
    [InlineData("chart reviewed 12/08/2024")]
    [InlineData("a member of staff, 12 years in")]
    [InlineData("the policy is clear")]
    [InlineData("plate of pasta")]
    [InlineData("order 2 units")]
    [InlineData("")]
    public void Words_that_announce_nothing_are_left_alone(string text) => Assert.Equal("", Found.By<IdRecognizer>(text));

    [Theory]
    [InlineData("1EG4-TE5-MK73 was on the cover", "1EG4-TE5-MK73")]
    [InlineData("1EG4TE5MK73 was on the cover", "1EG4TE5MK73")]
    [InlineData("parked: 1M8GDM9AXKP042788", "1M8GDM9AXKP042788")]
    public void Some_numbers_give_themselves_away(string text, string value) => Assert.Equal(value, Found.By<CheckedIdRecognizer>(text));

    [Theory]
    [InlineData("1EG4-TE5-MKX3")]
    [InlineData("1M8GDM9A1KP042788")]
    [InlineData("ABCDEFGHJKLMNPRST")]
    public void A_number_with_a_wrong_form_does_not(string text) => Assert.Equal("", Found.By<CheckedIdRecognizer>(text));

    [Theory]
    [InlineData("the lady in bed 14 sang", "14")]
    [InlineData("Room 6B needs a hoist", "6B")]
    [InlineData("bay C is loud", "C")]
    public void A_room_or_bed_is_found_by_its_number(string text, string value)
    {
        Assert.Equal(value, Found.By<RoomRecognizer>(text));
        Assert.Equal("room", Found.KindsBy<RoomRecognizer>(text));
    }

    [Theory]
    [InlineData("in bed by ten")]
    [InlineData("there is room for more")]
    [InlineData("a bed I could sleep in")]
    public void A_bed_without_a_number_is_none(string text) => Assert.Equal("", Found.By<RoomRecognizer>(text));
}
