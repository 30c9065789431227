namespace GoodStanding.Allegations.Themes;

/// <summary>Whether a theme is praised or blamed.</summary>
public enum ThemePolarity
{
    /// <summary>It is praised.</summary>
    Praise,

    /// <summary>It is blamed.</summary>
    Complaint,
}
