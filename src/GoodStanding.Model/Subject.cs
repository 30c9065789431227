namespace GoodStanding.Model;

/// <summary>Who a sentence speaks of.</summary>
public enum Subject
{
    /// <summary>Nobody in particular.</summary>
    Nobody,

    /// <summary>A patient of the author or of the author's workplace.</summary>
    OwnPatient,

    /// <summary>The writer of the review that is answered.</summary>
    Reviewer,

    /// <summary>The author.</summary>
    Self,

    /// <summary>The author's family or friends.</summary>
    OwnFamily,

    /// <summary>A person of public life or history.</summary>
    PublicFigure,

    /// <summary>A colleague or the employer.</summary>
    Colleague,

    /// <summary>A group of people, such as everyone with asthma.</summary>
    Group,

    /// <summary>A character, an exam question, a mannequin.</summary>
    Fiction,
}
