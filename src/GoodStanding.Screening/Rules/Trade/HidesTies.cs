using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A product praised for money, goods or a share without saying so first (16 CFR 255.5 where it binds).</summary>
internal sealed class HidesTies() : TradeRule("GS-ENDORSE")
{
    private static readonly RuleInfo UnitedStates = RuleBook.Get("US-FTC-2555");
    private static readonly Lexicon Codes = ScreeningLexicons.Named("trade-code");
    private static readonly Lexicon Perks = ScreeningLexicons.Named("trade-perk");
    private static readonly Lexicon Love = ScreeningLexicons.Named("trade-love");
    private static readonly Lexicon Disclosed = ScreeningLexicons.Named("trade-disclosed");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context == PostContext.Message || reading.Has(Disclosed))
            return;

        foreach (var mark in reading.All(Codes))
        {
            if (IsCode(reading.Document, mark))
                Report(reading, mark, findings);
        }

        foreach (var mark in reading.All(Perks))
        {
            if (reading.Has(Love) || reading.Has(Codes))
                Report(reading, mark, findings);
        }
    }

    // "Code DRSHEILA" is a code, "use Google" is not: where the phrase ends in a capitalised word it must be all capitals or hold a digit.
    private static bool IsCode(TextDocument document, Mark mark)
    {
        for (var token = mark.First; token < mark.End; token++)
        {
            var shape = document.Tokens[token];
            if (shape.Shape == TokenShape.Upper && shape.Length > 4)
                return true;
        }

        return !document.Tokens[mark.End - 1].IsCapitalized && !document.Tokens[mark.First].IsCapitalized;
    }

    private void Report(Reading reading, Mark mark, List<Finding> findings) => findings.AddOnce(new(
        reading.IsBoundBy(UnitedStates) ? UnitedStates : Info,
        reading.IsBoundBy(UnitedStates) ? UnitedStates.Severity : Info.Severity,
        reading.SpanOf(mark),
        "This looks like something you get for praising a product, and the post does not say so.",
        "Begin with what you get and from whom: \"Ad: X pays me.\" A hashtag at the end does not do.") { Category = Category.UndisclosedEndorsement });
}
