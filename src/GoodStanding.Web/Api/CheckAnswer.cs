namespace GoodStanding.Web.Api;

/// <summary>What was found in one text, as the description of the interface shows it. Places count UTF-16 code units; the end is exclusive.</summary>
internal sealed record CheckAnswer(string? Id, string Verdict, string? Message, IReadOnlyList<string> Categories, IReadOnlyList<CheckAnswer.Found> Findings, IReadOnlyList<CheckAnswer.Marked> Entities)
{
    internal sealed record Found(string Rule, string Category, string Severity, int Start, int End, string Quote, string Message, string Advice, string? Replacement, string Source);

    internal sealed record Marked(string Type, int Start, int End, string Quote);
}
