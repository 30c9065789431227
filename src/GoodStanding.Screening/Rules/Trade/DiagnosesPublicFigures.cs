using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A diagnosis of somebody in public life (APA's Goldwater rule; AMA Code 8.12 for physicians in the media).</summary>
internal sealed class DiagnosesPublicFigures() : TradeRule("ALL-ADVICE")
{
    private static readonly RuleInfo Physicians = RuleBook.Get("US-AMA-812");
    private static readonly Lexicon Figures = ScreeningLexicons.Named("trade-public");
    private static readonly Lexicon Illnesses = ScreeningLexicons.Named("trade-public-ill");
    private static readonly Lexicon Certainty = ScreeningLexicons.Named("trade-public-sure");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("trade-public-let-go");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(Figures) || !reading.Has(Illnesses) || !reading.Has(Certainty) || reading.Has(LetGo))
            return;

        foreach (var mark in reading.All(Illnesses))
        {
            if (!IsBeside(reading, mark, Certainty) || !(IsBeside(reading, mark, Figures) || reading.Document.Sentences.Length <= 4))
                continue;

            findings.AddOnce(new(
                reading.IsBoundBy(Physicians) ? Physicians : Info,
                Severity.Hold,
                reading.SpanOf(mark),
                "This diagnoses somebody whom you have not examined, in public.",
                "Explain the illness without the person."));
            return;
        }
    }
}
