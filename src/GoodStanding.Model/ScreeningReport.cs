namespace GoodStanding.Model;

/// <summary>What screening says of one text.</summary>
/// <param name="Verdict">The outcome.</param>
/// <param name="Findings">Why, in the order of the text.</param>
/// <param name="Entities">What the recognizers found, in the order of the text; they do not overlap.</param>
public sealed record ScreeningReport(Verdict Verdict, IReadOnlyList<Finding> Findings, IReadOnlyList<Entity> Entities)
{
    /// <summary>Nothing found.</summary>
    public static ScreeningReport Clear { get; } = new(Verdict.Clear, [], []);

    /// <summary>Whether there was a word to screen; emoji, signs and blanks alone are none, and their "clear" says nothing.</summary>
    public bool HasWords { get; init; } = true;

    /// <summary>How many people the description fits, with the reasoning, or null when nobody is described.</summary>
    public Anonymity? Anonymity { get; init; }

    /// <summary>What the findings above a note are about, worst first, each once.</summary>
    public IReadOnlyList<Category> Categories { get; } = Findings.Count == 0
        ? []
        : [.. Findings.Where(finding => finding.Severity > Severity.Note).OrderByDescending(finding => finding.Severity).Select(finding => finding.Category).Distinct()];

    /// <summary>Finds the outcome from severities: a block stops; a hold, a warn or three notes of one kind ask for a second look.</summary>
    public static Verdict VerdictOf(IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0)
            return Verdict.Clear;

        var worst = findings.Max(finding => finding.Severity);
        if (worst == Severity.Block)
            return Verdict.Stop;

        return worst >= Severity.Warn || findings.GroupBy(finding => finding.Category).Any(kind => kind.Count() >= 3)
            ? Verdict.Reconsider
            : Verdict.Clear;
    }
}
