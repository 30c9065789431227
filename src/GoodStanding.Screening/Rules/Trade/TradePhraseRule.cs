using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A rule on trade that one lexicon decides, with another that lets go.</summary>
/// <param name="id">The rule.</param>
/// <param name="lexicon">The phrases it looks for.</param>
/// <param name="letGo">The lexicon that, in the same sentence, takes the matter away; or null.</param>
/// <param name="message">Why.</param>
/// <param name="advice">What to write instead.</param>
internal abstract class TradePhraseRule(string id, string lexicon, string? letGo, string message, string advice) : TradeRule(id)
{
    private readonly Lexicon _phrases = ScreeningLexicons.Named(lexicon);
    private readonly Lexicon? _letGo = letGo is null ? null : ScreeningLexicons.Named(letGo);

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(_phrases))
        {
            if (!IsTrade(reading, mark))
                continue;
            if (_letGo is { } away && IsBeside(reading, mark, away))
                continue;

            var law = LawOf(reading);
            findings.AddOnce(new(law, law.Severity, reading.SpanOf(mark), message, advice) { Category = Info.Category });
        }
    }

    /// <summary>Whether the words speak of trade here at all.</summary>
    protected virtual bool IsTrade(Reading reading, Mark mark) => true;

    /// <summary>The rule that is cited here.</summary>
    protected virtual RuleInfo LawOf(Reading reading) => Info;
}
