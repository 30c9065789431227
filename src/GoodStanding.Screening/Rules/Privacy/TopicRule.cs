using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Finds, in a story about a patient, a topic that the law protects beyond the rest: a death, an infection, words said in therapy.</summary>
internal sealed class TopicRule(string id, string lexicon, string message) : IRule
{
    private readonly Lexicon _words = ScreeningLexicons.Named(lexicon);

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get(id);

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(_words) || StoryWeight.Of(reading) is not ({ } weight and > Severity.Note))
            return;

        findings.Add(new(Info, weight, reading.SpanOf(reading.All(_words)[0]), message, Info.Advice) { Category = Category.Privacy });
    }
}
