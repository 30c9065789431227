namespace GoodStanding.Model;

/// <summary>What is public about whoever writes, so that it is not taken for a patient's.</summary>
/// <param name="Name">The author's name, or null.</param>
/// <param name="Practice">The practice's name, or null.</param>
/// <param name="City">Where the practice is, or null.</param>
public sealed record Author(string? Name = null, string? Practice = null, string? City = null);
