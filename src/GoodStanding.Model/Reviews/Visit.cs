namespace GoodStanding.Model.Reviews;

/// <summary>A visit as the practice's own file tells it. It names a patient: it lives in memory only, between the file and <see cref="KeyedVisit"/>.</summary>
/// <param name="PersonName">The patient's name as written: "Okafor, Jonathan M.".</param>
/// <param name="Date">The day of the visit.</param>
/// <param name="Service">What it was for, or null.</param>
public sealed record Visit(string PersonName, DateOnly Date, string? Service);
