namespace GoodStanding.Screening.Recognizers;

/// <summary>The finer words that recognizers give an entity; rules and the estimate of anonymity ask for them by these names.</summary>
internal static class EntityKinds
{
    // PHONE
    public const string Fax = "fax";

    // ID: which of the numbers of 45 CFR 164.514(b)(2)(i) it is.
    public const string Record = "record";
    public const string HealthPlan = "health-plan";
    public const string Account = "account";
    public const string Licence = "licence";
    public const string Vehicle = "vehicle";
    public const string Device = "device";
    public const string National = "national";

    /// <summary>A room, bay or bed: it narrows a description, yet it is no identifier and is not written out.</summary>
    public const string Room = "room";

    // SSN
    public const string LastFour = "last-four";

    // AGE
    public const string OverEightyNine = "over-89";

    // DATE
    public const string Absolute = "absolute";
    public const string Weekday = "weekday";
    public const string Relative = "relative";
    public const string Holiday = "holiday";

    // LOCATION
    public const string Address = "address";
    public const string Postcode = "postcode";

    /// <summary>The first three digits of a ZIP code in which fewer than 20,000 people live.</summary>
    public const string SmallZip3 = "small-zip3";
    public const string Road = "road";
    public const string County = "county";
    public const string Town = "town";

    /// <summary>The country that somebody is from: no identifier by itself.</summary>
    public const string Country = "country";

    // FACILITY
    public const string Care = "care";
    public const string Ward = "ward";
    public const string School = "school";
    public const string Shop = "shop";

    // ORGANIZATION
    public const string Employer = "employer";

    /// <summary>Whether an entity of that kind only serves the estimate of anonymity.</summary>
    public static bool IsOnlyATrait(string? kind) => kind == Room;
}
