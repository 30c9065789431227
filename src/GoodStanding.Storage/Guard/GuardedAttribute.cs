namespace GoodStanding.Storage.Guard;

/// <summary>Marks words that may name a patient: they are encrypted before they reach the database.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class GuardedAttribute : Attribute;
