using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R13: medical advice to the writer; advice to anyone who reads is let go.</summary>
internal sealed class AdvisesWriter() : ReplyRule("ALL-ADVICE")
{
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("reply-advice-one");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            if (reading.IsOfEveryone(mark.First))
                continue;

            findings.AddOnce(new(
                Info,
                Severity.Block,
                reading.SpanOf(mark),
                "This is advice to one person: it tells that you know the case, or advises without knowing it.",
                "Say it of anyone: anybody worried about a symptom should call."));
        }
    }
}
