namespace GoodStanding.Storage.Today;

/// <summary>What a notice tells. It carries no words that a person typed.</summary>
public enum NoticeKind
{
    /// <summary>The hold of your draft ran out.</summary>
    HoldOver,

    /// <summary>A draft waits for your eyes.</summary>
    ReadingAsked,

    /// <summary>Your draft was approved.</summary>
    Approved,

    /// <summary>Other words were suggested for your draft.</summary>
    WordsSuggested,

    /// <summary>Your draft was declined.</summary>
    Declined,

    /// <summary>Your draft's time has come: publish it by hand.</summary>
    Due,

    /// <summary>Your draft expired: its time went by.</summary>
    Expired,
}
