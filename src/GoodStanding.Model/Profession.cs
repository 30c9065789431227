namespace GoodStanding.Model;

/// <summary>What the author does for a living; it chooses the codes that apply.</summary>
public enum Profession
{
    /// <summary>A physician.</summary>
    Physician,

    /// <summary>A surgeon.</summary>
    Surgeon,

    /// <summary>A physician in training.</summary>
    Resident,

    /// <summary>A dentist.</summary>
    Dentist,

    /// <summary>A nurse or midwife.</summary>
    Nurse,

    /// <summary>A psychologist, counsellor or social worker.</summary>
    Therapist,

    /// <summary>A pharmacist.</summary>
    Pharmacist,

    /// <summary>Another health profession.</summary>
    AlliedHealth,

    /// <summary>A student of a health profession.</summary>
    Student,

    /// <summary>Whoever runs the practice.</summary>
    PracticeManager,
}
