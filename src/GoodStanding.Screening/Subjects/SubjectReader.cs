namespace GoodStanding.Screening.Subjects;

/// <summary>Says whom each sentence speaks of.</summary>
internal static class SubjectReader
{
    /// <summary>Reads the subjects; entities must be there already.</summary>
    public static SubjectMap Read(Reading reading) => SubjectMap.Empty;
}
