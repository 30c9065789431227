using GoodStanding.Screening.Recognizers.Locations;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class LocationRecognizersTests
{
    [Theory]
    [InlineData("Pt is a 34F from Gallup, s/p lap chole", "Gallup")]
    [InlineData("she drove in from Ekalaka", "Ekalaka")]
    [InlineData("moved here from Reading last year", "Reading")]
    [InlineData("Hope, AR is small", "Hope")]
    [InlineData("the driver from Wagga Wagga", "Wagga Wagga")]
    [InlineData("Footscray trams are late", "Footscray")]
    [InlineData("a man from slough", "slough")]
    public void A_town_is_found(string text, string town) => Assert.Equal(town, Found.By<TownRecognizer>(text));

    [Theory]
    [InlineData("Reading a chart is an art")]
    [InlineData("There is Hope")]
    [InlineData("bath time on the ward")]
    [InlineData("Florence Nightingale would weep")]
    [InlineData("Dr Lincoln agrees")]
    [InlineData("a mobile phone")]
    [InlineData("is it Kawasaki or measles?")]
    [InlineData("")]
    public void A_word_or_a_person_of_that_name_is_none(string text) => Assert.Equal("", Found.By<TownRecognizer>(text));

    [Theory]
    [InlineData("she lives at 14 Mill Lane, Otley", "14 Mill Lane, Otley")]
    [InlineData("Flat 9, 22 Acacia Avenue", "Flat 9, 22 Acacia Avenue")]
    [InlineData("a fall on Outer Ring Road", "Outer Ring Road")]
    [InlineData("picked up on Route 9", "Route 9")]
    [InlineData("a crash off I-85", "I-85")]
    [InlineData("found on the A9 in snow", "A9")]
    public void A_street_is_found(string text, string street) => Assert.Equal(street, Found.By<StreetRecognizer>(text));

    [Theory]
    [InlineData("on the road again")]
    [InlineData("a hard way to learn, a steep hill")]
    [InlineData("vitamin B12 and form A9")]
    [InlineData("a street dog")]
    public void A_road_without_a_name_is_none(string text) => Assert.Equal("", Found.By<StreetRecognizer>(text));

    [Theory]
    [InlineData("ZIP 87301 has one chair", "87301", "postcode")]
    [InlineData("Gallup, NM 87301", "87301", "postcode")]
    [InlineData("EN5 4TR please", "EN5 4TR", "postcode")]
    [InlineData("K1A 0B1 is Ottawa", "K1A 0B1", "postcode")]
    [InlineData("ZIP codes that begin with 036", "036", "small-zip3")]
    public void A_postcode_is_found(string text, string code, string kind)
    {
        Assert.Equal(code, Found.By<PostcodeRecognizer>(text));
        Assert.Equal(kind, Found.KindsBy<PostcodeRecognizer>(text));
    }

    [Theory]
    [InlineData("ZIP codes that begin with 871")]
    [InlineData("we had 87301 visits")]
    [InlineData("BP 120 80")]
    public void Three_digits_of_a_large_area_and_counts_are_none(string text) => Assert.Equal("", Found.By<PostcodeRecognizer>(text));

    [Theory]
    [InlineData("the Harlan County fair", "Harlan County")]
    [InlineData("all over County Clare", "County Clare")]
    [InlineData("a farmer from Cornwall", "Cornwall")]
    public void A_county_is_found(string text, string county) => Assert.Equal(county, Found.By<CountyRecognizer>(text));

    [Theory]
    [InlineData("41086 Kiannonkatu 98", "41086 Kiannonkatu 98")]
    [InlineData("lives at Dorfstrasse 33", "Dorfstrasse 33")]
    public void A_house_number_may_follow_the_street(string text, string address) => Assert.Equal(address, Found.By<HouseNumberRecognizer>(text));

    [Theory]
    [InlineData("he took Tylenol 500")]
    [InlineData("Ward 7 and Theatre 3")]
    [InlineData("moved to Wednesday 2")]
    public void A_dose_or_a_ward_is_no_address(string text) => Assert.Equal("", Found.By<HouseNumberRecognizer>(text));

    [Fact]
    public void A_flat_or_suite_holds_its_address_together() =>
        Assert.Equal("12 Kesk 53 Suite 343, Narva, Estonia", Found.By<AddressBlockRecognizer>("We sit at 12 Kesk 53 Suite 343, Narva, Estonia."));

    [Theory]
    [InlineData("She grew up in Umberfold.", "Umberfold", "town")]
    [InlineData("They moved here from Estonia.", "Estonia", "country")]
    [InlineData("He is originally from Estonia.", "Estonia", "country")]
    [InlineData("My aunt from Umberfold sent soup.", "Umberfold", "town")]
    [InlineData("A letter from Umberfold was late.", "", "")]
    [InlineData("She was raised in Texas.", "", "")]
    [InlineData("He was born in March.", "", "")]
    public void A_home_is_found_without_a_gazetteer(string text, string place, string kind)
    {
        Assert.Equal(place, Found.By<HomeRecognizer>(text));
        Assert.Equal(kind, Found.KindsBy<HomeRecognizer>(text));
    }

    [Theory]
    [InlineData("Gallup", true)]
    [InlineData("wagga wagga", true)]
    [InlineData("Umberfold", false)]
    public void The_gazetteer_knows_how_many_live_in_a_town(string name, bool isKnown) => Assert.Equal(isKnown, Places.PopulationOf(name) > 1000);
}
