namespace GoodStanding.Model;

/// <summary>What a finding is about.</summary>
public enum Category
{
    /// <summary>Something that could point to a patient.</summary>
    Privacy,

    /// <summary>Words that confirm or deny that somebody is a patient.</summary>
    ConfirmsPatient,

    /// <summary>Anger, sarcasm, threats, strong language.</summary>
    Tone,

    /// <summary>Contempt for patients.</summary>
    Demeaning,

    /// <summary>Hatred or harassment.</summary>
    HateHarassment,

    /// <summary>Advice to one person who is not the author's patient.</summary>
    MedicalAdvice,

    /// <summary>A health claim without evidence or against it.</summary>
    FalseOrUnprovenClaim,

    /// <summary>Advertising beyond what the code allows.</summary>
    Advertising,

    /// <summary>A patient's praise used to advertise.</summary>
    Testimonial,

    /// <summary>An endorsement whose pay is not said.</summary>
    UndisclosedEndorsement,

    /// <summary>Words about colleagues or the employer.</summary>
    ColleagueEmployer,

    /// <summary>Closeness with patients beyond care.</summary>
    Boundaries,

    /// <summary>Drink, drugs, crime.</summary>
    IntoxicationIllegal,

    /// <summary>The author's own private life given away.</summary>
    OwnPrivacy,

    /// <summary>Asking for, paying for or filtering reviews.</summary>
    SolicitReviews,
}
