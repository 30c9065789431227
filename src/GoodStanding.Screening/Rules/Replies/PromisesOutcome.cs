using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R14: a clinical promise that cannot be kept for everyone.</summary>
internal sealed class PromisesOutcome() : ReplyRule("GS-REPLY-PROMISE")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-promise");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            Info,
            reading.Context.IsStrict ? Severity.Hold : Severity.Warn,
            span,
            "Nobody can promise this of every patient; the next unhappy one will quote it.",
            "Say what you aim at."));
}
