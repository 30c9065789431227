using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R16: staff blamed in public.</summary>
internal sealed class BlamesStaff() : ReplyPhraseRule(
    "GS-REPLY-STAFF",
    "reply-staff",
    Category.ColleagueEmployer,
    "This puts a colleague in front of the public.",
    "Say our team, and deal with it inside.");
