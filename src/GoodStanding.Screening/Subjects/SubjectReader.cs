using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Subjects;

/// <summary>Says whom each sentence speaks of.</summary>
/// <remarks>
/// Every sentence gets the signs of the lexicons that stand in it (one walk over the marks), made-up people come first, then the signs for and
/// against a patient of one's own are added up ("I delivered" outweighs "my sister's"), then the strongest other sign decides. A sentence
/// that has no more than "he" or "she" speaks of whom the one before it spoke of.
/// </remarks>
internal static class SubjectReader
{
    private const int EnoughForPatient = 5;

    // Weights of signs for and against a patient of one's own; chosen by search on the training cases.
    private static readonly (SubjectSigns Sign, int Weight)[] PatientWeights =
    [
        (SubjectSigns.Encounter, 10), (SubjectSigns.Patient, 7), (SubjectSigns.Place, 4), (SubjectSigns.Pronoun, 4), (SubjectSigns.Person, 3), (SubjectSigns.Now, 3),
        (SubjectSigns.Health, 2), (SubjectSigns.Family, -9), (SubjectSigns.Public, -5), (SubjectSigns.Colleague, -3), (SubjectSigns.Self, -2), (SubjectSigns.Group, -3), (SubjectSigns.Reviewer, -5),
    ];

    private static readonly (SubjectSigns Sign, Subject Subject)[] Others =
    [
        (SubjectSigns.Family, Subject.OwnFamily), (SubjectSigns.Public, Subject.PublicFigure), (SubjectSigns.Reviewer, Subject.Reviewer),
        (SubjectSigns.Self, Subject.Self), (SubjectSigns.Colleague, Subject.Colleague), (SubjectSigns.Group, Subject.Group),
    ];

    // In adverts and profiles a titled name is the clinician's.
    private static readonly Lexicon Titled = ScreeningLexicons.Named("titled-names");

    // "Bed 3 wants tea" is a person, "bed 3 is broken" is furniture.
    private static readonly Lexicon BedSpeaks = ScreeningLexicons.Named("bed-speaks");
    private static readonly Lexicon EmptyBeds = ScreeningLexicons.Named("story-empty-beds");

    private static readonly SubjectSigns[] SignOf = SignsByLexicon();

    /// <summary>Reads the subjects; entities must be there already.</summary>
    public static SubjectMap Read(Reading reading)
    {
        var signs = Signs(reading);
        var subjects = new Subject[signs.Length];
        var before = Subject.Nobody;
        for (var sentence = 0; sentence < signs.Length; sentence++)
        {
            subjects[sentence] = Decide(signs[sentence], before, reading.Context.Context);
            if (subjects[sentence] != Subject.Nobody)
                before = subjects[sentence];
        }

        return new(subjects, signs);
    }

    private static SubjectSigns[] Signs(Reading reading)
    {
        var document = reading.Document;
        var signs = new SubjectSigns[document.Sentences.Length];
        var isPublicity = reading.Context.Context is PostContext.Advert or PostContext.Profile;
        foreach (var mark in reading.Marks.All)
        {
            var sign = (mark.Lexicon == Titled.Id && isPublicity) || (mark.Lexicon == BedSpeaks.Id && reading.Marks.HasWithin(EmptyBeds, mark.First, mark.End)) ? SubjectSigns.None : SignOf[mark.Lexicon];
            if (sign != SubjectSigns.None)
                signs[document.SentenceAt(mark.First)] |= sign;
        }

        foreach (var entity in reading.Entities)
        {
            if (entity.Type == EntityType.Age)
                signs[document.SentenceAt(entity.Span)] |= SubjectSigns.Person;
        }

        return signs;
    }

    private static Subject Decide(SubjectSigns signs, Subject before, PostContext context)
    {
        if ((signs & SubjectSigns.Fiction) != 0)
            return Subject.Fiction;
        if (context == PostContext.ReplyToReview)
            return Subject.Reviewer;
        if (IsOnlyPronoun(signs) && before is Subject.OwnFamily or Subject.PublicFigure or Subject.Fiction)
            return before;
        if (PatientWeight(signs) + (before == Subject.OwnPatient ? 2 : 0) >= EnoughForPatient)
            return Subject.OwnPatient;
        foreach (var (sign, subject) in Others)
        {
            if ((signs & sign) != 0)
                return subject;
        }

        if ((signs & SubjectSigns.Pronoun) != 0)
            return before;

        return (signs & SubjectSigns.FirstPerson) != 0 ? Subject.Self : Subject.Nobody;
    }

    private static bool IsOnlyPronoun(SubjectSigns signs) =>
        (signs & SubjectSigns.Pronoun) != 0 && (signs & (SubjectSigns.Encounter | SubjectSigns.Place | SubjectSigns.Person)) == 0;

    private static int PatientWeight(SubjectSigns signs)
    {
        var weight = 0;
        foreach (var (sign, each) in PatientWeights)
            weight += (signs & sign) != 0 ? each : 0;

        return weight;
    }

    private static SubjectSigns[] SignsByLexicon()
    {
        var signs = new SubjectSigns[ScreeningLexicons.All.Count];
        foreach (var (name, sign) in (ReadOnlySpan<(string, SubjectSigns)>)
        [
            ("subject-patient", SubjectSigns.Patient), ("titled-names", SubjectSigns.Patient), ("bed-speaks", SubjectSigns.Patient), ("subject-encounter", SubjectSigns.Encounter), ("care-places", SubjectSigns.Place),
            ("person-nouns", SubjectSigns.Person), ("occupations", SubjectSigns.Person), ("singular-pronouns", SubjectSigns.Pronoun),
            ("self-words", SubjectSigns.FirstPerson), ("subject-self", SubjectSigns.Self), ("subject-family", SubjectSigns.Family),
            ("subject-group", SubjectSigns.Group), ("subject-colleague", SubjectSigns.Colleague), ("subject-public", SubjectSigns.Public),
            ("subject-fiction", SubjectSigns.Fiction), ("subject-reviewer", SubjectSigns.Reviewer), ("care-now", SubjectSigns.Now),
            ("conditions", SubjectSigns.Health), ("procedures", SubjectSigns.Health), ("drugs", SubjectSigns.Health), ("symptoms", SubjectSigns.Health), ("rare-conditions", SubjectSigns.Health), ("chart-nouns", SubjectSigns.Health),
        ])
        {
            signs[ScreeningLexicons.Named(name).Id] |= sign;
        }

        return signs;
    }
}
