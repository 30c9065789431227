using GoodStanding.Model;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Evidence;

/// <summary>One piece of evidence on a review, as a page may show it. It never names a patient.</summary>
/// <param name="Kind">What the review was compared with.</param>
/// <param name="Type">Which allegation type it speaks for, or null where it speaks for none.</param>
/// <param name="Strength">How far it carries.</param>
/// <param name="Sentence">What was found, in one sentence.</param>
/// <param name="Words">The words of the review that it is about; empty where it is about the whole review.</param>
public sealed record EvidenceNote(EvidenceKind Kind, AllegationType? Type, EvidenceStrength Strength, string Sentence, TextSpan Words = default)
{
    /// <summary>Whether it may stand in a report to a site: it rests on public things alone. What the visits say never may.</summary>
    public bool IsPublic => Kind != EvidenceKind.Visits;
}
