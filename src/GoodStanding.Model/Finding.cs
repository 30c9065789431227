namespace GoodStanding.Model;

/// <summary>One thing that a rule has to say about a text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much it weighs here.</param>
/// <param name="Span">The words it points at.</param>
/// <param name="Message">Why, in words a clinician accepts.</param>
/// <param name="Advice">What to write instead.</param>
/// <param name="Replacement">Words that may stand in the place of the span at one click, or null.</param>
public sealed record Finding(RuleInfo Rule, Severity Severity, TextSpan Span, string Message, string Advice, string? Replacement = null)
{
    /// <summary>What it is about: the rule's category unless the rule says otherwise.</summary>
    public Category Category { get; init; } = Rule.Category;

    /// <summary>Whether it only stands beside a weightier finding, to show what else there is: by itself it counts for nothing.</summary>
    public bool IsAside { get; init; }
}
