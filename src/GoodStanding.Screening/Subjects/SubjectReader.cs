using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Subjects;

/// <summary>Says whom each sentence speaks of.</summary>
/// <remarks>
/// Every sentence gets the signs of the lexicons that stand in it (one walk over the marks), then the strongest sign decides: made-up people
/// before real ones, an act of care before a kinship word ("I delivered my sister's boy"), family before a noun for a person. A sentence
/// that has no more than "he" or "she" speaks of whom the one before it spoke of.
/// </remarks>
internal static class SubjectReader
{
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
        foreach (var mark in reading.Marks.All)
        {
            if (SignOf[mark.Lexicon] != SubjectSigns.None)
                signs[document.SentenceAt(mark.First)] |= SignOf[mark.Lexicon];
        }

        foreach (var entity in reading.Entities)
        {
            if (signs.Length > 0 && entity.Type is EntityType.Person or EntityType.Age)
                signs[document.SentenceAt(entity.Span)] |= SubjectSigns.Person;
        }

        return signs;
    }

    private static Subject Decide(SubjectSigns signs, Subject before, PostContext context)
    {
        var has = (SubjectSigns sign) => (signs & sign) != 0;
        if (has(SubjectSigns.Fiction))
            return Subject.Fiction;
        if (has(SubjectSigns.Encounter))
            return Subject.OwnPatient;
        if (has(SubjectSigns.Family))
            return Subject.OwnFamily;
        if (has(SubjectSigns.Public))
            return Subject.PublicFigure;
        if (context == PostContext.ReplyToReview)
            return Subject.Reviewer;
        if (has(SubjectSigns.Patient))
            return Subject.OwnPatient;
        if (has(SubjectSigns.Reviewer))
            return Subject.Reviewer;
        if (has(SubjectSigns.Colleague))
            return Subject.Colleague;
        if (has(SubjectSigns.Self))
            return Subject.Self;
        if (has(SubjectSigns.Person | SubjectSigns.Pronoun) && has(SubjectSigns.Place | SubjectSigns.Health))
            return Subject.OwnPatient;
        if (has(SubjectSigns.Group))
            return Subject.Group;
        if (has(SubjectSigns.Pronoun))
            return before;

        return has(SubjectSigns.FirstPerson) ? Subject.Self : Subject.Nobody;
    }

    private static SubjectSigns[] SignsByLexicon()
    {
        var signs = new SubjectSigns[LexiconSet.Default.Count];
        foreach (var (name, sign) in (ReadOnlySpan<(string, SubjectSigns)>)
        [
            ("subject-patient", SubjectSigns.Patient), ("subject-encounter", SubjectSigns.Encounter), ("care-places", SubjectSigns.Place),
            ("person-nouns", SubjectSigns.Person), ("occupations", SubjectSigns.Person), ("singular-pronouns", SubjectSigns.Pronoun),
            ("self-words", SubjectSigns.FirstPerson), ("subject-self", SubjectSigns.Self), ("subject-family", SubjectSigns.Family),
            ("subject-group", SubjectSigns.Group), ("subject-colleague", SubjectSigns.Colleague), ("subject-public", SubjectSigns.Public),
            ("subject-fiction", SubjectSigns.Fiction), ("subject-reviewer", SubjectSigns.Reviewer), ("care-now", SubjectSigns.Now),
            ("conditions", SubjectSigns.Health), ("procedures", SubjectSigns.Health), ("drugs", SubjectSigns.Health), ("symptoms", SubjectSigns.Health), ("rare-conditions", SubjectSigns.Health), ("chart-nouns", SubjectSigns.Health),
        ])
        {
            signs[Lexicon.Named(name).Id] |= sign;
        }

        return signs;
    }
}
