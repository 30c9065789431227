using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R3: what was said to, done for or noted about one person.</summary>
internal sealed class RecallsTalk() : ReplyPhraseRule(
    "GS-REPLY-CONFIRM",
    "reply-told",
    Category.Privacy,
    "This tells what was said, done or noted about one person.",
    "Leave it out; offer the office line to anyone who wants to talk it over.");
