namespace GoodStanding.Screening.Subjects;

/// <summary>What stands in a sentence that tells whom it speaks of.</summary>
[Flags]
internal enum SubjectSigns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Words for one patient of the author: "my patient", "bed 4 told me".</summary>
    Patient = 1,

    /// <summary>What the author did to one patient: "I delivered her".</summary>
    Encounter = 2,

    /// <summary>A bed, room, list or ward.</summary>
    Place = 4,

    /// <summary>A noun, an age or a name for one person.</summary>
    Person = 8,

    /// <summary>He, she.</summary>
    Pronoun = 16,

    /// <summary>I, we, my, our.</summary>
    FirstPerson = 32,

    /// <summary>The author's own body or illness.</summary>
    Self = 64,

    /// <summary>The author's family or friends.</summary>
    Family = 128,

    /// <summary>Many people, or anybody.</summary>
    Group = 256,

    /// <summary>Colleagues and the employer.</summary>
    Colleague = 512,

    /// <summary>People of public life or history.</summary>
    Public = 1024,

    /// <summary>Characters, exams, models.</summary>
    Fiction = 2048,

    /// <summary>Whoever wrote a review.</summary>
    Reviewer = 4096,

    /// <summary>An illness, an operation, a drug, a result.</summary>
    Health = 8192,

    /// <summary>Today, on shift, last Tuesday.</summary>
    Now = 16384,
}
