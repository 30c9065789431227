using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R14: a clinical promise that cannot be kept for everyone.</summary>
internal sealed class PromisesOutcome() : ReplyPhraseRule(
    "GS-REPLY-PROMISE",
    "reply-promise",
    Category.Advertising,
    "Nobody can promise this of every patient; the next unhappy one will quote it.",
    "Say what you aim at.")
{
    protected override Severity? SeverityIn(Reading reading) => reading.Context.IsStrict ? Severity.Hold : Severity.Warn;
}
