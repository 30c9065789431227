using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>A diagnosis or a dose for one person whom the author has not examined. General education is let go.</summary>
internal sealed class AdvisesStrangers() : TradeRule("ALL-ADVICE")
{
    private static readonly Lexicon Advice = ScreeningLexicons.Named("trade-advice-one");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("trade-advice-let-go");
    private static readonly Lexicon SpokenTo = ScreeningLexicons.Named("trade-advice-to");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context is not (PostContext.Post or PostContext.Message) || !reading.Has(Advice))
            return;

        var marks = reading.All(Advice);
        var spoken = reading.Context.Context == PostContext.Message || reading.Has(SpokenTo) || HasHandle(reading.Document);
        if (!spoken && marks.Length < 2)
            return;

        foreach (var mark in marks)
        {
            if (IsBeside(reading, mark, LetGo))
                continue;

            findings.AddOnce(new(
                Info,
                Severity.Hold,
                reading.SpanOf(mark),
                "This treats one person without seeing them. If it goes wrong it is your advice.",
                "Say what anyone with such a thing should do, and whom to call."));
        }
    }

    private static bool HasHandle(TextDocument document)
    {
        foreach (var token in document.Tokens)
        {
            if (token.Kind == TokenKind.Handle)
                return true;
        }

        return false;
    }
}
