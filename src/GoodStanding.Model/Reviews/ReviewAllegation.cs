namespace GoodStanding.Model.Reviews;

/// <summary>One thing that a review alleges or shows, with the words that say so. It is a reading of the words, never a statement about a person.</summary>
/// <param name="Type">What.</param>
/// <param name="Span">Where in the text, in UTF-16 code units; empty at 0 when the whole review shows it.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
public sealed record ReviewAllegation(AllegationType Type, TextSpan Span, double Confidence);
