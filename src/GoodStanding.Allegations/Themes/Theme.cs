namespace GoodStanding.Allegations.Themes;

/// <summary>What people praise and blame in reviews of care.</summary>
public enum Theme
{
    /// <summary>How the clinician treats people.</summary>
    BedsideManner,

    /// <summary>The wait at the practice.</summary>
    Waiting,

    /// <summary>The people around the clinician.</summary>
    Staff,

    /// <summary>Prices, bills, insurers.</summary>
    Billing,

    /// <summary>Explaining, answering, calling back.</summary>
    Communication,

    /// <summary>What came of the care.</summary>
    Outcome,

    /// <summary>The rooms, the building, the parking.</summary>
    Environment,

    /// <summary>Getting an appointment, getting through.</summary>
    Access,
}
