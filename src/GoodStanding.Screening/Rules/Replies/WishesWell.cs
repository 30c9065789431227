using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R8: a kind wish that presupposes an illness, a treatment or an outcome.</summary>
internal sealed class WishesWell() : ReplyPhraseRule(
    "GS-REPLY-CONFIRM",
    "reply-wishes",
    Category.Privacy,
    "Kindly meant, and it still tells that the writer had something to recover from or came for something.",
    "Thank the writer for the words; keep the wish for when you meet.");
