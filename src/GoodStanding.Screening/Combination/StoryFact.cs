using GoodStanding.Model;

namespace GoodStanding.Screening.Combination;

/// <summary>One fact that a text gives away about a patient.</summary>
/// <param name="Kind">What kind of fact.</param>
/// <param name="Span">The words.</param>
/// <param name="Points">How much it narrows, by the table of domain rules 1.3.</param>
/// <param name="Entity">What a recognizer found there, or null when a word list did.</param>
internal readonly record struct StoryFact(FactKind Kind, TextSpan Span, double Points, Entity? Entity = null);
