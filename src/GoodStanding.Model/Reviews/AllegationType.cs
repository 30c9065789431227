namespace GoodStanding.Model.Reviews;

/// <summary>What a review alleges or shows: the rows of the taxonomy in docs/reviews/taxonomy.md.</summary>
[WireStyle(WireCase.UpperSnake)]
public enum AllegationType
{
    /// <summary>The writer had no contact with the provider.</summary>
    NotPatient,

    /// <summary>It is about another doctor, clinic or business.</summary>
    WrongProvider,

    /// <summary>Told by another; the writer was not there.</summary>
    SecondHand,

    /// <summary>By a competitor or for one.</summary>
    ConflictCompetitor,

    /// <summary>By somebody who works or worked there.</summary>
    ConflictEmployee,

    /// <summary>A feud: a relative, a neighbour, the other side of a lawsuit.</summary>
    ConflictFamily,

    /// <summary>An examination for a court, an insurer or an employer; no care.</summary>
    ImeCourt,

    /// <summary>The same text or writer a second time on one site.</summary>
    DuplicateSameSite,

    /// <summary>The same text by the same writer on several sites: one complaint.</summary>
    CrossPost,

    /// <summary>Part of a wave of reviews that somebody set off.</summary>
    Burst,

    /// <summary>Praise that looks staged.</summary>
    PositiveFlood,

    /// <summary>Politics, religion, news; no care.</summary>
    OffTopicPolitics,

    /// <summary>Another matter: the site, other reviews, a car park.</summary>
    OffTopicOther,

    /// <summary>The bill, the price, the insurer.</summary>
    Billing,

    /// <summary>The telephone, the wait, the desk.</summary>
    FrontDesk,

    /// <summary>A medicine, a form, a test or a referral that was refused.</summary>
    RefusedRequest,

    /// <summary>Years old, or about people and places that have changed.</summary>
    OutOfDate,

    /// <summary>Unhappy with the result, without a named fault.</summary>
    OutcomeOpinion,

    /// <summary>A named error or neglect in the care with harm or near harm.</summary>
    MalpracticeAlleg,

    /// <summary>A named unlawful act.</summary>
    CrimeAlleg,

    /// <summary>Denies the licence, the certificate or the degree.</summary>
    CredentialFalse,

    /// <summary>Attacks people for what they are.</summary>
    Hate,

    /// <summary>Vulgar insults.</summary>
    Profanity,

    /// <summary>A threat, a menace, a call to harass.</summary>
    Threat,

    /// <summary>Names or exposes a member of the staff.</summary>
    PrivacyStaff,

    /// <summary>Exposes another patient.</summary>
    PrivacyPatient,

    /// <summary>Demands something and ties the review to it.</summary>
    Extortion,

    /// <summary>Wants the money back.</summary>
    RefundDemand,

    /// <summary>Paid for or rewarded.</summary>
    Incentivised,

    /// <summary>Advertising, links, codes.</summary>
    SpamAd,

    /// <summary>Copied from another review.</summary>
    Plagiarism,

    /// <summary>Pretends to be somebody else.</summary>
    Impersonation,

    /// <summary>A dangerous claim on health.</summary>
    MisinfoMed,

    /// <summary>A verdict on a whole profession without a visit.</summary>
    Generalisation,

    /// <summary>The writer, or somebody close, may be in danger.</summary>
    SelfHarm,

    /// <summary>Words that would fit any clinic; a weak sign.</summary>
    AiGeneric,

    /// <summary>No words.</summary>
    StarOnly,
}
