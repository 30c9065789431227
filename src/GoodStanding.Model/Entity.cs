namespace GoodStanding.Model;

/// <summary>Something that a recognizer has found.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Score">How sure the recognizer is, 0 to 1.</param>
/// <param name="Kind">A finer word for it ("mrn", "npi", "fax", "room", "relative"), or null.</param>
public sealed record Entity(EntityType Type, TextSpan Span, float Score, string? Kind = null);
