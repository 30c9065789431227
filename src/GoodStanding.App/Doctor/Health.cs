namespace GoodStanding.App.Doctor;

/// <summary>How a part is.</summary>
public enum Health
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>It works; something is worth knowing.</summary>
    Note,

    /// <summary>It needs somebody.</summary>
    Bad,
}
