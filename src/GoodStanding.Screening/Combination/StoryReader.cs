using System.Numerics;
using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Subjects;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Combination;

/// <summary>Gathers what a text tells of a patient of the author; null when it tells of none.</summary>
/// <remarks>
/// Facts count from the sentences that speak of the patient and from those that speak of nobody ("Nineteen. Wrestler."), not from those about the
/// author, the family, public figures or made-up people.
/// </remarks>
internal static class StoryReader
{
    private const SubjectSigns Others = SubjectSigns.Family | SubjectSigns.Public | SubjectSigns.Fiction | SubjectSigns.Colleague | SubjectSigns.Reviewer | SubjectSigns.Group;

    private static readonly uint Described = Bits(FactKind.Sex, FactKind.Age, FactKind.GreatAge, FactKind.LifeStage);

    private static readonly uint Narrowing = Bits(
        FactKind.Role, FactKind.Occupation, FactKind.Mechanism, FactKind.Town, FactKind.Facility, FactKind.Kin, FactKind.Rare, FactKind.News,
        FactKind.Bed, FactKind.Day, FactKind.Picture, FactKind.Origin, FactKind.GreatAge, FactKind.Quote);

    // About three words to the verb, and one or two more to the illness.
    private const int Near = 20;

    private static readonly Lexicon HasWords = ScreeningLexicons.Named("story-has");
    private static readonly Lexicon Consent = ScreeningLexicons.Named("consent-written");
    private static readonly Lexicon Doubtful = ScreeningLexicons.Named("consent-doubtful");
    private static readonly Lexicon LongAgo = ScreeningLexicons.Named("story-long-ago");
    private static readonly Lexicon Deaths = ScreeningLexicons.Named("story-deaths");
    private static readonly Lexicon Encounters = ScreeningLexicons.Named("subject-encounter");
    private static readonly Lexicon Patients = ScreeningLexicons.Named("subject-patient");
    private static readonly Lexicon Beds = ScreeningLexicons.Named("story-beds");
    private static readonly Lexicon People = ScreeningLexicons.Named("person-nouns");

    /// <summary>Reads the story; subjects must be read already.</summary>
    public static PatientStory? Read(Reading reading)
    {
        var named = NamedInCare(reading);
        if (named is null && !reading.Subjects.Has(Subject.OwnPatient) && !IsImplied(reading))
            return null;

        var facts = new List<StoryFact>();
        foreach (var fact in reading.Facts)
        {
            if (IsInStory(reading, reading.Document.SentenceAt(fact.Span)))
                facts.Add(fact);
        }

        var (mention, isPlain) = MentionIn(reading);
        if (named is { } name)
            (mention, isPlain) = (isPlain ? mention : name, true);
        if (!isPlain && IsOfOthers(reading))
            return null;

        return new(facts, mention, Sum(facts), isPlain, BitOperations.PopCount(KindsOf(facts) & Narrowing), reading.Has(Consent) && !reading.Has(Doubtful), reading.Has(LongAgo), HasWithinStory(reading, Deaths));
    }

    // "Lad, 23, bottle up where it should not be, Tuesday": a person and two facts that narrow, and nobody else whom they could be about.
    private static bool IsImplied(Reading reading)
    {
        if (reading.Context.Context is PostContext.Advert or PostContext.Profile or PostContext.ReplyToReview)
            return false;

        if (IsOfOthers(reading))
            return false;

        foreach (var signs in reading.Subjects.Signs)
        {
            if ((signs & SubjectSigns.Self) != 0)
                return false;
        }

        var kinds = KindsOf(reading.Facts);
        return (kinds & Described) != 0 && BitOperations.PopCount(kinds & Narrowing) >= 2;
    }

    // Made-up people, the family, public figures and reviewers take a person who is only implied to themselves.
    private static bool IsOfOthers(Reading reading)
    {
        foreach (var subject in reading.Subjects.BySentence)
        {
            if (subject is Subject.Fiction or Subject.OwnFamily or Subject.PublicFigure or Subject.Reviewer)
                return true;
        }

        return false;
    }

    // A name in a sentence that speaks of a patient, or beside an illness, a bed or a ward with a day or "she".
    private static TextSpan? NamedInCare(Reading reading)
    {
        if (reading.Context.Context is PostContext.Advert or PostContext.Profile or PostContext.ReplyToReview)
            return null;

        for (var at = 0; at < reading.Facts.Count; at++)
        {
            var fact = reading.Facts[at];
            if (fact.Kind != FactKind.Name)
                continue;

            var sentence = reading.Document.SentenceAt(fact.Span);
            var signs = reading.Subjects.Signs[sentence];
            var subject = reading.Subjects.Of(sentence);
            var isTied = (signs & (SubjectSigns.Health | SubjectSigns.Place)) != 0;
            if ((subject == Subject.OwnPatient && (isTied || (signs & (SubjectSigns.Patient | SubjectSigns.Encounter)) != 0))
                || (subject is Subject.Nobody or Subject.Self && isTied && (signs & Others) == 0 && ((signs & (SubjectSigns.Pronoun | SubjectSigns.Now)) != 0 || HasIllness(reading, at))))
                return fact.Span;
        }

        return null;
    }

    // "Bob Hill has gout": an illness said of the name before it, within a few words. A long text holds thousands of names, so only what is near is looked at.
    private static bool HasIllness(Reading reading, int name)
    {
        var end = reading.Facts[name].Span.End;
        for (var token = reading.Document.TokenFrom(end); token < reading.Document.Tokens.Length && reading.Document.SpanOf(token).Start - end <= Near; token++)
        {
            if (reading.Marks.At(HasWords, token) is { } has && IsIllnessNext(reading.Facts, name, reading.SpanOf(has).End))
                return true;
        }

        return false;
    }

    private static bool IsIllnessNext(List<StoryFact> facts, int name, int place)
    {
        for (var at = name + 1; at < facts.Count && facts[at].Span.Start - place <= Near / 2; at++)
        {
            if (facts[at].Kind == FactKind.Health && facts[at].Span.Start >= place)
                return true;
        }

        return false;
    }

    private static uint KindsOf(List<StoryFact> facts)
    {
        var kinds = 0u;
        foreach (var fact in facts)
            kinds |= 1u << (int)fact.Kind;

        return kinds;
    }

    private static uint Bits(params ReadOnlySpan<FactKind> kinds)
    {
        var bits = 0u;
        foreach (var kind in kinds)
            bits |= 1u << (int)kind;

        return bits;
    }

    private static bool IsInStory(Reading reading, int sentence) => reading.Subjects.Of(sentence) is Subject.OwnPatient or Subject.Nobody || !reading.Subjects.Has(Subject.OwnPatient);

    private static bool HasWithinStory(Reading reading, Lexicon lexicon)
    {
        foreach (var mark in reading.All(lexicon))
        {
            if (IsInStory(reading, reading.Document.SentenceAt(mark.First)))
                return true;
        }

        return false;
    }

    private static (TextSpan Mention, bool IsPlain) MentionIn(Reading reading)
    {
        foreach (var lexicon in (ReadOnlySpan<Lexicon>)[Encounters, Patients, Beds])
        {
            foreach (var mark in reading.All(lexicon))
            {
                if (reading.Subjects.Of(reading.Document.SentenceAt(mark.First)) == Subject.OwnPatient)
                    return (reading.SpanOf(mark), true);
            }
        }

        foreach (var mark in reading.All(People))
        {
            if (reading.Subjects.Of(reading.Document.SentenceAt(mark.First)) == Subject.OwnPatient)
                return (reading.SpanOf(mark), false);
        }

        var sentence = 0;
        while (sentence < reading.Subjects.BySentence.Length && reading.Subjects.Of(sentence) != Subject.OwnPatient)
            sentence++;
        if (sentence == reading.Subjects.BySentence.Length)
            return (WordsFor(reading), false);

        var whole = reading.Document.Sentences[sentence];
        return (reading.Document.SpanOf(whole.First, whole.Count), false);
    }

    // Where the person is only implied, the words that describe one: an age, he, a man.
    private static TextSpan WordsFor(Reading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if ((Described >> (int)fact.Kind & 1) != 0)
                return fact.Span;
        }

        return reading.Facts[0].Span;
    }

    private static double Sum(List<StoryFact> facts)
    {
        Span<double> points = stackalloc double[(int)FactKind.Health + 1];
        foreach (var fact in facts)
            points[(int)fact.Kind] = Math.Max(points[(int)fact.Kind], fact.Points);

        // A great age, an age and a life stage are one fact; so are a role and an occupation.
        if (points[(int)FactKind.GreatAge] + points[(int)FactKind.Age] > 0)
            points[(int)FactKind.LifeStage] = 0;
        if (points[(int)FactKind.Role] > 0)
            points[(int)FactKind.Occupation] = 0;

        var sum = 0.0;
        foreach (var each in points)
            sum += each;

        return sum;
    }
}
