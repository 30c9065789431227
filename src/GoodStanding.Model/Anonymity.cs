namespace GoodStanding.Model;

/// <summary>An estimate of how many people a description fits.</summary>
/// <param name="People">How many; 0.3 means probably one.</param>
/// <param name="Steps">How each fact narrows the crowd, in the order they were applied.</param>
public sealed record Anonymity(double People, IReadOnlyList<AnonymityStep> Steps);
