namespace GoodStanding.Model;

/// <summary>Says how the members of an enum are spelled on the wire; without it, in kebab-case.</summary>
/// <param name="style">The spelling.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WireStyleAttribute(WireCase style) : Attribute
{
    /// <summary>The spelling.</summary>
    public WireCase Style => style;
}
