using GoodStanding.Model;

namespace GoodStanding.Screening.Subjects;

/// <summary>Whom each sentence of a document speaks of.</summary>
/// <param name="BySentence">One entry a sentence.</param>
/// <param name="Signs">What told so, one entry a sentence.</param>
internal sealed record SubjectMap(Subject[] BySentence, SubjectSigns[] Signs)
{
    /// <summary>Nobody is spoken of.</summary>
    public static SubjectMap Empty { get; } = new([], []);

    /// <summary>Whom the sentence speaks of.</summary>
    public Subject Of(int sentence) => sentence < BySentence.Length ? BySentence[sentence] : Subject.Nobody;

    /// <summary>Whether any sentence speaks of that subject.</summary>
    public bool Has(Subject subject) => Array.IndexOf(BySentence, subject) >= 0;
}
