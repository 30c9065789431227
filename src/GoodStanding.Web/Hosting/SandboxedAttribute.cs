namespace GoodStanding.Web.Hosting;

/// <summary>Marks a page that hands out bytes of others: whatever a browser makes of them runs nothing and reaches nothing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SandboxedAttribute : Attribute;
