using GoodStanding.Model;

namespace GoodStanding.Screening.Operators;

/// <summary>Words to put in the place of others, so that the sentence still reads.</summary>
/// <param name="Span">What to replace: the entity, with the title, article or preposition that must go with it.</param>
/// <param name="Words">The words to put there; empty when the sentence does without.</param>
public readonly record struct SaferEdit(TextSpan Span, string Words);
