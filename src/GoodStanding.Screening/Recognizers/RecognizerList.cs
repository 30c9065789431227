using GoodStanding.Screening.Recognizers.Ages;
using GoodStanding.Screening.Recognizers.Dates;
using GoodStanding.Screening.Recognizers.Facilities;
using GoodStanding.Screening.Recognizers.Ids;
using GoodStanding.Screening.Recognizers.Locations;
using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Screening.Recognizers.Network;
using GoodStanding.Screening.Recognizers.Numbers;

namespace GoodStanding.Screening.Recognizers;

/// <summary>The recognizers in the order they are asked. A new one is one file and one line here.</summary>
internal static class RecognizerList
{
    public static IRecognizer[] All { get; } =
    [
        new AddressRecognizer(),
        new SpelledAddressRecognizer(),
        new HandleRecognizer(),
        new IpRecognizer(),
        new NumberRecognizer(),
        new SpelledNumberRecognizer(),
        new IbanRecognizer(),
        new IdRecognizer(),
        new CheckedIdRecognizer(),
        new RoomRecognizer(),
        new NameRecognizer(),
        new DateRecognizer(),
        new AgeRecognizer(),
        new TownRecognizer(),
        new StreetRecognizer(),
        new CountyRecognizer(),
        new PostcodeRecognizer(),
        new AddressBlockRecognizer(),
        new HouseNumberRecognizer(),
        new HomeRecognizer(),
        new FacilityRecognizer(),
        new OrganizationRecognizer(),
        new CompanyLineRecognizer(),
    ];
}
