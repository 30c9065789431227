using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R18: in Australia a reply that repeats or promotes praise of care is a testimonial in an advertisement (National Law, s 133(1)(c)).</summary>
internal sealed class RepeatsPraise() : ReplyRule("AU-S133-TESTIMONIAL")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-praise-clinical");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            Info,
            Severity.Block,
            span,
            "Praise of care that you repeat or build on becomes your advertisement, and that may hold no testimonial.",
            "Say thank you, and nothing more.",
            "Thank you."));
}
