using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R15: a private line instead of the published one.</summary>
internal sealed class OffersPrivateContact() : ReplyPhraseRule(
    "GS-REPLY-CONTACT",
    "reply-private",
    Category.Boundaries,
    "This leads around the office, and asks for details where others can read them.",
    "Give the office line, a role and its hours.");
