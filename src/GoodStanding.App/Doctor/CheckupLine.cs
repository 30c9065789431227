namespace GoodStanding.App.Doctor;

/// <summary>What the doctor says of one part.</summary>
/// <param name="Part">The part, in a word or two.</param>
/// <param name="Health">How it is.</param>
/// <param name="Says">What was seen.</param>
/// <param name="Do">What to do about it, or null.</param>
public sealed record CheckupLine(string Part, Health Health, string Says, string? Do = null);
