using GoodStanding.Screening.Recognizers;

namespace GoodStanding.Screening.Operators;

/// <summary>Says a place by what it is: "Dayton" becomes "a town nearby", "Mercy Bend Hospice" "a hospice".</summary>
internal static class PlaceWording
{
    private static readonly (string Ending, string Words)[] Facilities =
    [
        ("pharmacy", "a pharmacy"), ("chemist", "a pharmacy"), ("hospice", "a hospice"), ("clinic", "a clinic"), ("surgery", "a practice"), ("dental", "a dental practice"),
        ("dentistry", "a dental practice"), ("physio", "a practice"), ("home", "a care home"), ("lodge", "a care home"), ("manor", "a care home"), ("rehab", "a rehab unit"),
        ("elementary", "a school"), ("primary", "a school"), ("high", "a school"), ("school", "a school"), ("academy", "a school"), ("middle", "a school"),
        ("college", "a college"), ("university", "a university"), ("nursery", "a nursery"), ("ward", "a ward"), ("wing", "a ward"), ("unit", "a unit"),
        ("nicu", "a neonatal unit"), ("icu", "an intensive care unit"), ("ed", "an emergency department"), ("er", "an emergency department"),
    ];

    public static SaferEdit? ForPlace(Surroundings around, string? kind)
    {
        var words = kind switch
        {
            EntityKinds.Address or EntityKinds.Postcode or EntityKinds.SmallZip3 => "an address nearby",
            EntityKinds.Road => "a road nearby",
            EntityKinds.County => "a county nearby",
            EntityKinds.Country => "abroad",
            _ => "a town nearby",
        };

        var end = WithState(around);
        if (around.Before is "zip" or "postcode" or "code" && kind is EntityKinds.Postcode or EntityKinds.SmallZip3)
            return around.Put(words, around.BeforeStart, end);
        if (kind == EntityKinds.Country)
            return around.Before is "in" or "to" ? around.Put(words, around.BeforeStart) : around.Put(words, around.Span.Start);

        // "Bondi paramedics": before a noun the place is an adjective.
        var isAdjective = end == around.Span.End && around.After.Length > 2 && !around.IsPossessive
            && around.Before is "" or "the" or "a" or "our" or "this" or "some" or "two" or "many" && !(around.After is "and" or "for" or "with" or "who" or "has" or "was" or "had" or "this" or "yesterday" or "last" or "today" or "but" or "from");
        return isAdjective ? around.Put("local", around.Span.Start) : around.Put(words, around.Span.Start, end);
    }

    public static SaferEdit? ForFacility(Surroundings around, string? kind)
    {
        var name = around.Text.AsSpan(around.Span.Start, around.Span.Length);
        var words = kind switch { EntityKinds.Ward => "a ward", EntityKinds.School => "a school", EntityKinds.Shop => "a shop", _ => "a hospital" };
        foreach (var (ending, better) in Facilities)
        {
            if (kind is not (EntityKinds.Ward or EntityKinds.Shop) && (name.EndsWith(" " + ending, StringComparison.OrdinalIgnoreCase) || name.Equals(ending, StringComparison.OrdinalIgnoreCase)))
            {
                words = better;
                break;
            }
        }

        return around.Put(words, WithArticle(around));
    }

    /// <summary>Where the edit begins when an article before the name must go too.</summary>
    public static int WithArticle(Surroundings around) => around.Before is "the" or "a" or "an" or "our" or "my" ? around.BeforeStart : around.Span.Start;

    // ", TX" and ", Ohio" say more than "a town nearby" may.
    private static int WithState(Surroundings around)
    {
        var rest = around.Text.AsSpan(around.Span.End);
        if (!rest.StartsWith(", "))
            return around.Span.End;

        var length = 2;
        while (length < rest.Length && char.IsAsciiLetterUpper(rest[length]))
            length++;

        return length is 4 or 5 && (length == rest.Length || !char.IsLetterOrDigit(rest[length])) ? around.Span.End + length : around.Span.End;
    }
}
