using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Subjects;

namespace GoodStanding.Screening.Combination;

/// <summary>Gathers what a text tells of a patient of the author; null when it tells of none.</summary>
/// <remarks>
/// Facts count from the sentences that speak of the patient and from those that speak of nobody ("Nineteen. Wrestler."), not from those about the
/// author, the family, public figures or made-up people.
/// </remarks>
internal static class StoryReader
{
    private static readonly Lexicon Consent = Lexicon.Named("consent-written");
    private static readonly Lexicon Doubtful = Lexicon.Named("consent-doubtful");
    private static readonly Lexicon Deaths = Lexicon.Named("story-deaths");
    private static readonly Lexicon Encounters = Lexicon.Named("subject-encounter");
    private static readonly Lexicon Patients = Lexicon.Named("subject-patient");
    private static readonly Lexicon Beds = Lexicon.Named("story-beds");
    private static readonly Lexicon People = Lexicon.Named("person-nouns");

    /// <summary>Reads the story; subjects must be read already.</summary>
    public static PatientStory? Read(Reading reading)
    {
        if (!reading.Subjects.Has(Subject.OwnPatient))
            return null;

        var facts = new List<StoryFact>();
        foreach (var fact in reading.Facts)
        {
            if (IsInStory(reading, reading.Document.SentenceAt(fact.Span)))
                facts.Add(fact);
        }

        var (mention, isPlain) = MentionIn(reading);
        return new(facts, mention, Sum(facts), isPlain, reading.Has(Consent) && !reading.Has(Doubtful), HasWithinStory(reading, Deaths));
    }

    private static bool IsInStory(Reading reading, int sentence) => reading.Subjects.Of(sentence) is Subject.OwnPatient or Subject.Nobody;

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
        while (reading.Subjects.Of(sentence) != Subject.OwnPatient)
            sentence++;

        var whole = reading.Document.Sentences[sentence];
        return (reading.Document.SpanOf(whole.First, whole.Count), false);
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
