namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>What the practice says of itself in public. What is left empty contradicts nothing.</summary>
/// <param name="Hours">When it is open.</param>
/// <param name="NotOffered">Services that it does not offer and for which it is mistaken, in the words of reviewers: "root canal". Only these can contradict a review, for what is missing from a list of services may only be missing from the list.</param>
/// <param name="Providers">Everybody who treats or ever treated patients here.</param>
/// <param name="Staff">The names of the others who work or worked here; given names suffice.</param>
/// <param name="Locations">Its places, past ones too, as people call them: the town, the street, the quarter.</param>
public sealed record PracticeFacts(
    OpeningHours Hours, IReadOnlyList<string> NotOffered, IReadOnlyList<PracticeProvider> Providers, IReadOnlyList<string> Staff, IReadOnlyList<string> Locations)
{
    /// <summary>Nothing is known.</summary>
    public static PracticeFacts None { get; } = new(OpeningHours.Unknown, [], [], [], []);
}
