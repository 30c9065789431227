using GoodStanding.Model;
using GoodStanding.Screening.Subjects;

namespace GoodStanding.Screening.Tests.Subjects;

/// <summary>Whom a whole text is said to speak of, as the labelled cases count it.</summary>
internal static class MainSubject
{
    // The first of these that any sentence speaks of.
    private static readonly Subject[] ByWeight =
        [Subject.OwnPatient, Subject.Reviewer, Subject.OwnFamily, Subject.Fiction, Subject.PublicFigure, Subject.Self, Subject.Colleague, Subject.Group];

    public static Subject Of(SubjectMap subjects) => Array.Find(ByWeight, subject => Is(subjects, subject));

    // "I" alone does not make a text one about the author, nor "people" in one sentence of many one about a group.
    private static bool Is(SubjectMap subjects, Subject subject)
    {
        var count = subjects.BySentence.Zip(subjects.Signs).Count(each => each.First == subject && (subject != Subject.Self || (each.Second & SubjectSigns.Self) != 0));
        return subject == Subject.Group ? 2 * count >= subjects.BySentence.Length && count > 0 : count > 0;
    }
}
