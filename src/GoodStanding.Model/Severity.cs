namespace GoodStanding.Model;

/// <summary>How much a finding weighs, mildest first (domain rules 1.1).</summary>
public enum Severity
{
    /// <summary>Information, a reminder, a deadline.</summary>
    Note,

    /// <summary>Shown; the author may go on with a reason.</summary>
    Warn,

    /// <summary>Cooling-off and a second reader.</summary>
    Hold,

    /// <summary>Never published as it is; the finding must be cured.</summary>
    Block,
}
