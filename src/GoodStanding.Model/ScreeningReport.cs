namespace GoodStanding.Model;

/// <summary>What screening says of one text.</summary>
/// <param name="Verdict">The outcome.</param>
/// <param name="Findings">Why, in the order of the text.</param>
/// <param name="Entities">What the recognizers found, in the order of the text; they do not overlap.</param>
public sealed record ScreeningReport(Verdict Verdict, IReadOnlyList<Finding> Findings, IReadOnlyList<Entity> Entities)
{
    private static readonly int Kinds = Enum.GetValues<Category>().Length;

    /// <summary>Nothing found.</summary>
    public static ScreeningReport Clear { get; } = new(Verdict.Clear, [], []);

    /// <summary>Whether there was a word to screen; emoji, signs and blanks alone are none, and their "clear" says nothing.</summary>
    public bool HasWords { get; init; } = true;

    /// <summary>How deep it was read.</summary>
    public Depth Depth { get; init; }

    /// <summary>How many people the description fits, with the reasoning, or null when nobody is described.</summary>
    public Anonymity? Anonymity { get; init; }

    /// <summary>What the findings above a note are about, worst first, each once.</summary>
    public IReadOnlyList<Category> Categories { get; } = Findings.Count == 0 ? [] : CategoriesOf(Findings);

    /// <summary>Finds the outcome from severities: a block stops; a hold, a warn or three notes of one kind ask for a second look; what stands aside counts for nothing.</summary>
    public static Verdict VerdictOf(IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0)
            return Verdict.Clear;

        var worst = Severity.Note;
        var isThrice = false;
        Span<int> counts = stackalloc int[Kinds];
        foreach (var finding in findings)
        {
            worst = finding.Severity > worst ? finding.Severity : worst;
            isThrice |= !finding.IsAside && ++counts[(int)finding.Category] == 3;
        }

        return worst == Severity.Block ? Verdict.Stop : worst >= Severity.Warn || isThrice ? Verdict.Reconsider : Verdict.Clear;
    }

    // Every report is asked for them, so this is a plain walk.
    private static List<Category> CategoriesOf(IReadOnlyList<Finding> findings)
    {
        var categories = new List<Category>();
        for (var severity = Severity.Block; severity > Severity.Note; severity--)
        {
            foreach (var finding in findings)
            {
                if (finding.Severity == severity && !categories.Contains(finding.Category))
                    categories.Add(finding.Category);
            }
        }

        return categories;
    }
}
