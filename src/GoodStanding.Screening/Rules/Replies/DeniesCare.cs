using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R5: to deny that somebody is a patient tells of the records too.</summary>
internal sealed class DeniesCare() : ReplyPhraseRule(
    "GS-REPLY-CONFIRM",
    "reply-deny",
    Category.ConfirmsPatient,
    "A denial answers the very question that may not be answered: who is in the records, and who is not.",
    "Say that nobody can be discussed here, and give the office line.");
