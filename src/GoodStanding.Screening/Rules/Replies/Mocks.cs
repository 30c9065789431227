using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R10: sarcasm and scorn.</summary>
internal sealed class Mocks() : ReplyPhraseRule(
    "ALL-TONE-PATIENT",
    "reply-mock",
    Category.Tone,
    "This sounds sarcastic. Whoever reads it later has not seen your day.",
    "Two plain sentences: thanks for the comment, and the office line.");
