using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R18: in Australia a reply that repeats or promotes praise of care is a testimonial in an advertisement (National Law, s 133(1)(c)).</summary>
internal sealed class RepeatsPraise() : ReplyPhraseRule(
    "AU-S133-TESTIMONIAL",
    "reply-praise-clinical",
    Category.Testimonial,
    "Praise of care that you repeat or build on becomes your advertisement, and that may hold no testimonial.",
    "Say thank you, and nothing more.")
{
    protected override string? Replacement => "Thank you.";
}
