namespace GoodStanding.Model;

/// <summary>A spelling of names on the wire.</summary>
public enum WireCase
{
    /// <summary>As in "reply-to-review".</summary>
    Kebab,

    /// <summary>As in "CREDIT_CARD".</summary>
    UpperSnake,

    /// <summary>As in "SITE-LOCK".</summary>
    UpperKebab,
}
