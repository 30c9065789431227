namespace GoodStanding.Formats.Visits;

/// <summary>Why a row or a resource gave no visit.</summary>
public enum VisitFault
{
    /// <summary>Not well-formed: broken JSON, a row that cannot be cut into fields.</summary>
    Malformed,

    /// <summary>The file ends within it.</summary>
    CutOff,

    /// <summary>No name of a person.</summary>
    NoName,

    /// <summary>A formula of a spreadsheet where a name should be.</summary>
    Formula,

    /// <summary>No date, or none that can be read.</summary>
    NoDate,

    /// <summary>A date before 1970.</summary>
    TooOld,

    /// <summary>It names a patient who is not in the file.</summary>
    Dangling,

    /// <summary>A date after today: no visit yet.</summary>
    Future,

    /// <summary>Cancelled, missed or entered by mistake: no visit.</summary>
    NotHeld,

    /// <summary>A resource of another kind, left unread on purpose.</summary>
    Other,
}
