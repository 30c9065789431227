using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Titles, boards and approvals that promise more than they are.</summary>
internal sealed class OverstatesCredentials() : TradeRule("ALL-CREDENTIALS")
{
    private static readonly Lexicon Phrases = Lexicon.Named("trade-credential");
    private static readonly Lexicon LetGo = Lexicon.Named("trade-credential-let-go");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            if (IsBeside(reading, mark, LetGo))
                continue;

            Add(findings, new(
                Info,
                Severity.Hold,
                reading.SpanOf(mark),
                "Readers may take this for a specialist's board or a regulator's approval.",
                "Name the board or register as it is written there."));
        }
    }
}
