namespace GoodStanding.Model.Reviews;

/// <summary>A visit without its name: what may be kept.</summary>
/// <param name="NameKeys">Keyed hashes of the ways in which the name may be written; nobody without the key can go back from them to a name.</param>
/// <param name="Date">The day of the visit.</param>
/// <param name="Service">What it was for, or null.</param>
public sealed record KeyedVisit(IReadOnlyList<string> NameKeys, DateOnly Date, string? Service);
