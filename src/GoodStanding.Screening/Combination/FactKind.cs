namespace GoodStanding.Screening.Combination;

/// <summary>The kinds of fact that narrow down who a described person is (domain rules 1.3, limb R).</summary>
internal enum FactKind
{
    /// <summary>A name or nickname.</summary>
    Name,

    /// <summary>A telephone number, address or number that stands for a person.</summary>
    Number,

    /// <summary>A bed, room or bay.</summary>
    Bed,

    /// <summary>An exact age.</summary>
    Age,

    /// <summary>An age of ninety or more, which HIPAA treats as a date.</summary>
    GreatAge,

    /// <summary>An age band.</summary>
    LifeStage,

    /// <summary>He or she.</summary>
    Sex,

    /// <summary>What the person does.</summary>
    Occupation,

    /// <summary>An office or role that few hold, or a person whom everybody knows.</summary>
    Role,

    /// <summary>Origin, faith or group.</summary>
    Origin,

    /// <summary>A town, street or smaller place.</summary>
    Town,

    /// <summary>A named hospital, ward or shop.</summary>
    Facility,

    /// <summary>A day or hour.</summary>
    Day,

    /// <summary>A rare illness, or words such as "the only one".</summary>
    Rare,

    /// <summary>How somebody was hurt.</summary>
    Mechanism,

    /// <summary>What made the case known elsewhere.</summary>
    News,

    /// <summary>The person's own words.</summary>
    Quote,

    /// <summary>The person's family.</summary>
    Kin,

    /// <summary>A picture that goes with the text.</summary>
    Picture,

    /// <summary>An illness, operation, drug or result.</summary>
    Health,
}
