using GoodStanding.Model;
using GoodStanding.Screening.Recognizers.Facilities;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class FacilityRecognizerTests
{
    [Theory]
    [InlineData("they sent her to Mercy Bend Hospice", "Mercy Bend Hospice", "care")]
    [InlineData("ring Harbour Row Pharmacy", "Harbour Row Pharmacy", "care")]
    [InlineData("left it at Pine & 3rd Pharmacy", "Pine & 3rd Pharmacy", "care")]
    [InlineData("notes are at Mill Road Surgery", "Mill Road Surgery", "care")]
    [InlineData("rotating through Ward 7B", "Ward 7B", "ward")]
    [InlineData("back to Larkspur Ward", "Larkspur Ward", "care")]
    [InlineData("St Anselm's owes me a locker", "St Anselm's", "care")]
    [InlineData("Oakmere Primary School has nits", "Oakmere Primary School", "school")]
    [InlineData("chest pain at the Kroger", "Kroger", "shop")]
    [InlineData("a scan at Hartwell General", "Hartwell General", "care")]
    public void A_named_place_is_found(string text, string name, string kind)
    {
        Assert.Equal(name, Found.By<FacilityRecognizer>(text));
        Assert.Equal(kind, Found.KindsBy<FacilityRecognizer>(text));
    }

    [Theory]
    [InlineData("the hospital is full")]
    [InlineData("The Hospital is full")]
    [InlineData("Our Clinic opens at nine")]
    [InlineData("Plastic Surgery is an art")]
    [InlineData("the White House said so")]
    [InlineData("the Supreme Court ruled")]
    [InlineData("St Patrick's Day on nights")]
    [InlineData("St. Anthony's fire")]
    [InlineData("WHY DOES THIS HAPPEN IN THE MIDDLE")]
    [InlineData("")]
    public void A_place_without_a_name_of_its_own_is_none(string text) => Assert.Equal("", Found.By<FacilityRecognizer>(text));

    [Theory]
    [InlineData("a rep from Gradient Research LLC", "Gradient Research LLC")]
    [InlineData("Cigna said no", "Cigna")]
    [InlineData("the Umberfold rep brought pens", "Umberfold")]
    [InlineData("he works for Umberfold Seeds", "Umberfold Seeds")]
    [InlineData("a cheque from Ridgeback Mutual", "Ridgeback Mutual")]
    public void A_company_is_found(string text, string name) => Assert.Equal(name, Found.By<OrganizationRecognizer>(text, EntityType.Organization));

    [Theory]
    [InlineData("the group met")]
    [InlineData("Our Group met")]
    [InlineData("I trust you")]
    [InlineData("The rep brought pens")]
    public void A_group_without_a_name_is_none(string text) => Assert.Equal("", Found.By<OrganizationRecognizer>(text));
}
