namespace GoodStanding.Model.Reviews;

/// <summary>What to do about a review.</summary>
[WireStyle(WireCase.UpperKebab)]
public enum TriageRoute
{
    /// <summary>Report it to the site under one named ground.</summary>
    Flag,

    /// <summary>The site's second step.</summary>
    Appeal,

    /// <summary>A general answer in public that tells nothing of anybody.</summary>
    Reply,

    /// <summary>The practice's usual channel, if the person is known for other reasons.</summary>
    Offline,

    /// <summary>Change how the practice works.</summary>
    Fix,

    /// <summary>Tell the carrier, the privacy officer or a supervisor.</summary>
    Notify,

    /// <summary>Counsel first.</summary>
    Legal,

    /// <summary>A threat to life, stalking, extortion.</summary>
    Police,

    /// <summary>Ask the site to freeze reviews during a wave.</summary>
    SiteLock,

    /// <summary>Leave it, and watch.</summary>
    Ignore,
}
