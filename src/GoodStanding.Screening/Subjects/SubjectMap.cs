using GoodStanding.Model;

namespace GoodStanding.Screening.Subjects;

/// <summary>Whom each sentence of a document speaks of.</summary>
/// <param name="BySentence">One entry a sentence.</param>
/// <param name="Signs">What told so, one entry a sentence.</param>
internal sealed record SubjectMap(Subject[] BySentence, SubjectSigns[] Signs)
{
    // Whom a whole text is said to speak of: the first of these that any sentence speaks of.
    private static readonly Subject[] ByWeight =
        [Subject.OwnPatient, Subject.Reviewer, Subject.OwnFamily, Subject.Fiction, Subject.PublicFigure, Subject.Self, Subject.Colleague, Subject.Group];

    /// <summary>Nobody is spoken of.</summary>
    public static SubjectMap Empty { get; } = new([], []);

    /// <summary>Whom the text as a whole speaks of.</summary>
    public Subject Main => Array.Find(ByWeight, IsMain);

    /// <summary>Whom the sentence speaks of.</summary>
    public Subject Of(int sentence) => sentence < BySentence.Length ? BySentence[sentence] : Subject.Nobody;

    /// <summary>Whether any sentence speaks of that subject.</summary>
    public bool Has(Subject subject) => Array.IndexOf(BySentence, subject) >= 0;

    // "I" alone does not make a text one about the author, nor "people" in one sentence of many one about a group.
    private bool IsMain(Subject subject)
    {
        var count = 0;
        for (var sentence = 0; sentence < BySentence.Length; sentence++)
        {
            if (BySentence[sentence] == subject && (subject != Subject.Self || (Signs[sentence] & SubjectSigns.Self) != 0))
                count++;
        }

        return subject == Subject.Group ? 2 * count >= BySentence.Length && count > 0 : count > 0;
    }
}
