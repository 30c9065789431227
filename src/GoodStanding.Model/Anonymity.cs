namespace GoodStanding.Model;

/// <summary>An estimate of how many people a description fits.</summary>
/// <param name="People">How many; 0.3 means probably one.</param>
/// <param name="Steps">How each fact narrows the crowd, in the order they were applied.</param>
public sealed record Anonymity(double People, IReadOnlyList<AnonymityStep> Steps)
{
    /// <summary>The estimate in words: "one person", "about 880 people".</summary>
    public string Crowd => People < 1.5 ? "one person" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"about {Math.Round(People):N0} people");
}
