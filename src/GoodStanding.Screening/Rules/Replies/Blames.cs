using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R9: blame or accusation of the writer.</summary>
internal sealed class Blames() : ReplyPhraseRule(
    "ALL-TONE-PATIENT",
    "reply-blame",
    Category.Tone,
    "This blames the writer. Readers side with the one who is blamed, and the blame itself tells of the writer's care.",
    "Say what the practice aims at, without the other side.");
