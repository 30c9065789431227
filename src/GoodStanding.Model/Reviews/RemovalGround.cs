namespace GoodStanding.Model.Reviews;

/// <summary>A reason for which sites remove reviews; each site has its own list and words.</summary>
[WireStyle(WireCase.UpperSnake)]
public enum RemovalGround
{
    /// <summary>No genuine experience behind it.</summary>
    Fake,

    /// <summary>Writer never dealt with the provider.</summary>
    NotPatient,

    /// <summary>About another provider, place or business.</summary>
    WrongProvider,

    /// <summary>Someone else's experience or hearsay.</summary>
    SecondHand,

    /// <summary>Competitor, employee, ex-employee, relative, paid.</summary>
    Conflict,

    /// <summary>Rewarded or paid content.</summary>
    Incentive,

    /// <summary>Same text or same writer again.</summary>
    Duplicate,

    /// <summary>Coordinated wave, several accounts.</summary>
    Burst,

    /// <summary>Politics, news, employment, rant without a care experience.</summary>
    OffTopic,

    /// <summary>Price or insurer matter (some sites do not post).</summary>
    PriceInsurance,

    /// <summary>Claim on correctness of diagnosis or treatment (some sites do not post).</summary>
    MedicalAccuracy,

    /// <summary>Attack on protected group.</summary>
    Hate,

    /// <summary>Obscene, vulgar, lewd.</summary>
    Profanity,

    /// <summary>Threat, violence, harassment, bullying.</summary>
    Threat,

    /// <summary>Personal data of staff or others.</summary>
    Privacy,

    /// <summary>Names staff member or other provider.</summary>
    NamedOther,

    /// <summary>Advertising, links, soliciting.</summary>
    SpamAd,

    /// <summary>Accusation of unlawful act.</summary>
    Crime,

    /// <summary>Damaging false statement of fact.</summary>
    Defamation,

    /// <summary>False health information.</summary>
    Misinfo,

    /// <summary>Pretends to be another.</summary>
    Impersonation,

    /// <summary>Demand tied to the review.</summary>
    Extortion,

    /// <summary>Too old.</summary>
    Old,

    /// <summary>Copied text or picture.</summary>
    Plagiarism,

    /// <summary>Illegal, dangerous, terrorist, child-safety content.</summary>
    Illegal,

    /// <summary>Court or insurer examination, no care relationship.</summary>
    Ime,

    /// <summary>General view, no specific experience.</summary>
    Generalisation,

    /// <summary>Belongs to a complaint procedure.</summary>
    FormalComplaint,

    /// <summary>Self-harm or safeguarding concern.</summary>
    Safeguarding,

    /// <summary>Meaningless or repetitive.</summary>
    Gibberish,
}
