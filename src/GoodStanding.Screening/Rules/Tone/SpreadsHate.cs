using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>Finds attacks on people for what they are, and threats.</summary>
internal sealed class SpreadsHate : IRule
{
    private static readonly Lexicon Hate = ScreeningLexicons.Named("hate-words");
    private static readonly Lexicon Threats = ScreeningLexicons.Named("threat-words");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("ALL-HATE");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        Add(reading, findings, Hate, "This attacks people for what they are.");
        Add(reading, findings, Threats, "This reads as a threat.");
    }

    private void Add(Reading reading, List<Finding> findings, Lexicon lexicon, string message)
    {
        foreach (var mark in reading.All(lexicon))
            findings.Add(new(Info, reading.IsReported(mark) ? Severity.Note : Severity.Block, reading.SpanOf(mark), message, "Leave it unwritten."));
    }
}
