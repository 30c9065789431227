using GoodStanding.Model;

namespace GoodStanding.Accuracy;

/// <summary>A text with the entities that a person has marked in it.</summary>
internal sealed record LabelledText(string Text, IReadOnlyList<(TextSpan Span, EntityType Type)> Spans);
