using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Wording;

/// <summary>How classes, types and steps are told to people: as a reading of the words, never as a fact about a person.</summary>
public static class AllegationWords
{
    private static readonly Dictionary<AllegationType, string> Types = new()
    {
        [AllegationType.NotPatient] = "reads as if the writer had not been there",
        [AllegationType.WrongProvider] = "reads as if another practice or person were meant",
        [AllegationType.SecondHand] = "second-hand: tells what somebody else went through",
        [AllegationType.ConflictCompetitor] = "sends readers to another practice",
        [AllegationType.ConflictEmployee] = "speaks as somebody who works or worked here",
        [AllegationType.ConflictFamily] = "speaks of a private quarrel",
        [AllegationType.ImeCourt] = "about an examination for a court, an insurer or an employer",
        [AllegationType.DuplicateSameSite] = "says that it has been posted before",
        [AllegationType.CrossPost] = "says that it stands on other sites too",
        [AllegationType.Burst] = "reads like part of a wave",
        [AllegationType.PositiveFlood] = "praise that reads staged; do not use it",
        [AllegationType.OffTopicPolitics] = "about politics or the news",
        [AllegationType.OffTopicOther] = "about something other than care here",
        [AllegationType.Billing] = "about the bill, the price or the insurer",
        [AllegationType.FrontDesk] = "about the desk, the telephone or the wait",
        [AllegationType.RefusedRequest] = "about something that was refused",
        [AllegationType.OutOfDate] = "about events or people of years ago",
        [AllegationType.OutcomeOpinion] = "unhappy with a result",
        [AllegationType.MalpracticeAlleg] = "alleges an error or neglect in the care",
        [AllegationType.CrimeAlleg] = "alleges an unlawful act",
        [AllegationType.CredentialFalse] = "doubts a licence or a certificate",
        [AllegationType.Hate] = "attacks people for what they are",
        [AllegationType.Profanity] = "vulgar insults",
        [AllegationType.Threat] = "reads like a threat",
        [AllegationType.PrivacyStaff] = "names a member of the staff",
        [AllegationType.PrivacyPatient] = "exposes another patient",
        [AllegationType.Extortion] = "ties the review to a demand",
        [AllegationType.RefundDemand] = "wants the money back",
        [AllegationType.Incentivised] = "says that the review was rewarded",
        [AllegationType.SpamAd] = "advertising or links",
        [AllegationType.Plagiarism] = "says that it is copied",
        [AllegationType.Impersonation] = "writes in the name of somebody else",
        [AllegationType.MisinfoMed] = "a claim on health that may do harm",
        [AllegationType.Generalisation] = "a verdict on a whole profession",
        [AllegationType.SelfHarm] = "somebody may be in danger",
        [AllegationType.AiGeneric] = "words that would fit any practice; a weak sign",
        [AllegationType.StarOnly] = "a rating without words",
    };

    /// <summary>What a class means, in one sentence, when something that the practice publishes speaks against the review.</summary>
    public static string ExplainContradicted(ReviewClass reviewClass) => reviewClass switch
    {
        ReviewClass.False => "Rests on a fact that can be tested, and what you publish says otherwise.",
        ReviewClass.Fair or ReviewClass.Unfair => "First-hand, by its words. What you publish says otherwise of one thing in it: look at that before you decide.",
        _ => Explain(reviewClass),
    };

    /// <summary>What a type is called: a clause that can follow the quoted words.</summary>
    public static string Of(AllegationType type) => Types[type];

    /// <summary>What a class is called on a page. The bare word "false" is shown to nobody.</summary>
    public static string Of(ReviewClass reviewClass) => reviewClass switch
    {
        ReviewClass.Glowing => "Glowing",
        ReviewClass.Fair => "Fair",
        ReviewClass.Unfair => "Unfair",
        ReviewClass.Improper => "Improper",
        _ => "Disputed fact",
    };

    /// <summary>What a class means, in one sentence.</summary>
    public static string Explain(ReviewClass reviewClass) => reviewClass switch
    {
        ReviewClass.Glowing => "Praise and no complaint.",
        ReviewClass.Fair => "A view of the care or of the service. Learn from it; it is not to be disputed.",
        ReviewClass.Unfair => "First-hand, but the blame lies on the desk, the bill or a refusal. Seldom removed; answer in general words and mend what can be mended.",
        ReviewClass.Improper => "Breaks the rules of review sites, whatever the truth is.",
        _ => "Rests on a fact that can be tested. No evidence yet.",
    };

    /// <summary>What a step asks of a person.</summary>
    public static string Of(TriageRoute route) => route switch
    {
        TriageRoute.Flag => "Report it to the site",
        TriageRoute.Appeal => "Appeal",
        TriageRoute.Reply => "Answer in general words",
        TriageRoute.Offline => "Use the practice's usual channel",
        TriageRoute.Fix => "Mend how the practice works",
        TriageRoute.Notify => "Tell your carrier, privacy officer or supervisor",
        TriageRoute.Legal => "Ask counsel first",
        TriageRoute.Police => "Call the police",
        TriageRoute.SiteLock => "Ask the site to freeze reviews",
        _ => "Leave it",
    };
}
