using System.Collections.Frozen;

namespace GoodStanding.Model;

/// <summary>The codes of countries (ISO 3166-1, September 2025) and of the states and provinces that have rules of their own (ISO 3166-2).</summary>
internal static class PlaceCodes
{
    /// <summary>The countries, with UK beside GB and EU for the whole Union.</summary>
    public static readonly FrozenSet<string> Countries = Words(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
        DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
        KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ
        OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
        UA UG UK UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """);

    /// <summary>The regions of the countries where a region changes the law; elsewhere a region is taken as it is written.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Regions = new Dictionary<string, FrozenSet<string>>
    {
        ["US"] = Words("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI UM"),
        ["CA"] = Words("AB BC MB NB NL NS NT NU ON PE QC SK YT"),
        ["AU"] = Words("ACT NSW NT QLD SA TAS VIC WA"),
    }.ToFrozenDictionary();

    /// <summary>Where the GDPR binds: the Union, and Iceland, Liechtenstein and Norway by the agreement on the Economic Area.</summary>
    public static readonly FrozenSet<string> DataProtectionUnion = Words("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO EU");

    private static FrozenSet<string> Words(string codes) => codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
