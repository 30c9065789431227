namespace GoodStanding.Training.Pages;

/// <summary>A row of specs/rules/examples.jsonl: an invented text that a rule finds, and one that says the same without harm.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Context">What kind of text it is.</param>
/// <param name="Wrong">What the rule finds.</param>
/// <param name="Right">What may be published instead.</param>
/// <param name="Review">The review that it answers, or null.</param>
public sealed record RuleExample(string Rule, string Context, string Wrong, string Right, string? Review);
