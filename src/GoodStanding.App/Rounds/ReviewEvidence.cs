using GoodStanding.Allegations.Evidence;

namespace GoodStanding.App.Rounds;

/// <summary>What a review was compared with and what was found, looked up when its page is opened and stored nowhere. What the visits say is not in it.</summary>
/// <param name="Facts">What the practice's public facts contradict.</param>
/// <param name="Copies">Reviews with the same words.</param>
/// <param name="Wave">The wave that it is part of, or null.</param>
/// <param name="HasFacts">Whether anybody has written a fact sheet.</param>
public sealed record ReviewEvidence(IReadOnlyList<EvidenceNote> Facts, IReadOnlyList<ReviewEvidence.Copy> Copies, ReviewEvidence.Crowd? Wave, bool HasFacts)
{
    /// <summary>A review with the same words.</summary>
    public sealed record Copy(EvidenceNote Note, Guid ReviewId);

    /// <summary>A wave, with its other reviews, the first first.</summary>
    public sealed record Crowd(EvidenceNote Note, IReadOnlyList<Guid> Others);

    /// <summary>Whether something that the practice publishes speaks against it; a mere hint does not.</summary>
    public bool IsContradicted => Facts.Any(note => note.Strength != EvidenceStrength.Weak);

    public bool IsEmpty => Facts.Count == 0 && Copies.Count == 0 && Wave is null;
}
