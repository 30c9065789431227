namespace GoodStanding.App.Today;

/// <summary>What a draft waits for, most urgent first.</summary>
public enum WaitsFor
{
    /// <summary>Its time has come: publish it by hand before it expires.</summary>
    Publishing,

    /// <summary>Somebody else's draft waits to be read by you.</summary>
    YourEyes,

    /// <summary>A reader suggested other words.</summary>
    YourAnswer,

    /// <summary>It may be scheduled.</summary>
    ATime,

    /// <summary>You have not finished it.</summary>
    YourWords,
}
