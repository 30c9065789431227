using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R21: a clinical fault owned in public before the facts are in.</summary>
internal sealed class AdmitsFault() : ReplyPhraseRule(
    "GS-REPLY-FAULT",
    "reply-fault",
    Category.Tone,
    "Owning a clinical fault is right; a public reply is the wrong room, and it tells of the care.",
    "Say it to the person in private, after a word with your carrier.");
