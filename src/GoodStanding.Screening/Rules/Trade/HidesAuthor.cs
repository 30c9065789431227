using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Trade;

/// <summary>In the UK a doctor who speaks as a doctor should say who that is (GMC, using social media, 2024).</summary>
internal sealed class HidesAuthor() : TradeRule("UK-GMC-2024-WHO")
{
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("trade-anonymous");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Context != PostContext.Profile)
            return;

        foreach (var mark in reading.All(Phrases))
            findings.AddOnce(new(Info, Info.Severity, reading.SpanOf(mark), "Who speaks as a doctor should say which doctor.", "Give your name, or leave out that you are a doctor."));
    }
}
