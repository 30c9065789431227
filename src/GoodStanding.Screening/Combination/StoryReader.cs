using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Subjects;

namespace GoodStanding.Screening.Combination;

/// <summary>Gathers what a text tells of a patient of the author; null when it tells of none.</summary>
/// <remarks>
/// Facts count from the sentences that speak of the patient and from those that speak of nobody ("Nineteen. Wrestler."), not from those about the
/// author, the family, public figures or made-up people. Points follow domain rules 1.3.
/// </remarks>
internal static class StoryReader
{
    private static readonly Lexicon Consent = Lexicon.Named("consent-written");
    private static readonly Lexicon Doubtful = Lexicon.Named("consent-doubtful");
    private static readonly Lexicon Deaths = Lexicon.Named("story-deaths");
    private static readonly Lexicon Encounters = Lexicon.Named("subject-encounter");
    private static readonly Lexicon Patients = Lexicon.Named("subject-patient");
    private static readonly Lexicon Beds = Lexicon.Named("story-beds");
    private static readonly Lexicon EmptyBeds = Lexicon.Named("story-empty-beds");
    private static readonly Lexicon People = Lexicon.Named("person-nouns");

    private static readonly (FactKind Kind, double Points)?[] FactOf = FactsByLexicon();

    /// <summary>Reads the story; subjects must be read already.</summary>
    public static PatientStory? Read(Reading reading)
    {
        if (!reading.Subjects.Has(Subject.OwnPatient))
            return null;

        var facts = new List<StoryFact>();
        AddMarks(reading, facts);
        AddEntities(reading, facts);
        AddQuote(reading, facts);
        facts.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var (mention, isPlain) = MentionIn(reading);
        return new(facts, mention, Sum(facts), isPlain, reading.Has(Consent) && !reading.Has(Doubtful), HasWithinStory(reading, Deaths));
    }

    private static void AddMarks(Reading reading, List<StoryFact> facts)
    {
        foreach (var mark in reading.Marks.All)
        {
            if (FactOf[mark.Lexicon] is not { } fact || !IsInStory(reading, reading.Document.SentenceAt(mark.First)))
                continue;
            if (fact.Kind == FactKind.Bed && reading.Marks.HasWithin(EmptyBeds, mark.First, mark.End))
                continue;

            facts.Add(new(fact.Kind, reading.SpanOf(mark), fact.Points));
        }
    }

    private static void AddEntities(Reading reading, List<StoryFact> facts)
    {
        foreach (var entity in reading.Entities)
        {
            if (FactOfEntity(reading, entity) is { } fact && !IsEmptyBed(reading, entity, fact.Kind) && IsInStory(reading, reading.Document.SentenceAt(entity.Span)))
                facts.Add(new(fact.Kind, entity.Span, fact.Points));
        }
    }

    private static bool IsEmptyBed(Reading reading, Entity entity, FactKind kind)
    {
        if (kind != FactKind.Bed)
            return false;

        foreach (var mark in reading.All(EmptyBeds))
        {
            if (reading.SpanOf(mark).Overlaps(entity.Span))
                return true;
        }

        return false;
    }

    private static (FactKind Kind, double Points)? FactOfEntity(Reading reading, Entity entity) => entity.Type switch
    {
        EntityType.Person => IsOfAuthor(reading, entity) ? null : (FactKind.Name, 3),
        EntityType.Age => AgeOf(entity.Span.Of(reading.Document.Source)) >= 90 ? (FactKind.GreatAge, 2) : (FactKind.Age, 1),
        EntityType.Date => (FactKind.Day, 1.5),
        EntityType.Location => (FactKind.Town, 2),
        EntityType.Facility => (FactKind.Facility, 1.5),
        EntityType.Id when entity.Kind is "room" or "bed" => (FactKind.Bed, 3),
        EntityType.Id or EntityType.Ssn or EntityType.Phone or EntityType.Email or EntityType.CreditCard or EntityType.Iban or EntityType.Ip => (FactKind.Number, 3),
        _ => null,
    };

    private static bool IsOfAuthor(Reading reading, Entity entity)
    {
        var author = reading.Context.Author;
        var words = entity.Span.Of(reading.Document.Source);
        return author?.Name?.Contains(words, StringComparison.OrdinalIgnoreCase) == true || author?.Practice?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
    }

    private static int AgeOf(string words)
    {
        var age = 0;
        foreach (var letter in words)
        {
            if (char.IsAsciiDigit(letter) && age < 1000)
                age = (age * 10) + letter - '0';
            else if (age > 0)
                break;
        }

        return age;
    }

    // What the patient said: a quotation of three words and more.
    private static void AddQuote(Reading reading, List<StoryFact> facts)
    {
        if (!reading.Document.Text.Contains('"'))
            return;

        var tokens = reading.Document.Tokens;
        var open = -1;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Length != 1 || reading.Document.Text[tokens[token].Start] != '"')
                continue;
            if (open >= 0 && token - open > 3 && IsInStory(reading, reading.Document.SentenceAt(open)))
            {
                facts.Add(new(FactKind.Quote, reading.Document.SpanOf(open, token - open + 1), 1));
                return;
            }

            open = open < 0 ? token : -1;
        }
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

    private static (FactKind Kind, double Points)?[] FactsByLexicon()
    {
        var facts = new (FactKind, double)?[LexiconSet.Default.Count];
        foreach (var (name, kind, points) in (ReadOnlySpan<(string, FactKind, double)>)
        [
            ("story-beds", FactKind.Bed, 3), ("story-rare", FactKind.Rare, 3), ("rare-conditions", FactKind.Rare, 3), ("story-offices", FactKind.Role, 2),
            ("occupations", FactKind.Occupation, 1), ("story-origins", FactKind.Origin, 1), ("story-kin", FactKind.Kin, 1), ("story-mechanisms", FactKind.Mechanism, 1.5),
            ("story-news", FactKind.News, 2), ("life-stages", FactKind.LifeStage, 0.5), ("singular-pronouns", FactKind.Sex, 0.5), ("person-nouns", FactKind.Sex, 0.5),
            ("care-now", FactKind.Day, 1.5), ("holidays", FactKind.Day, 1.5), ("story-photo", FactKind.Picture, 2), ("conditions", FactKind.Health, 0),
            ("procedures", FactKind.Health, 0), ("drugs", FactKind.Health, 0), ("symptoms", FactKind.Health, 0), ("chart-nouns", FactKind.Health, 0),
        ])
        {
            facts[Lexicon.Named(name).Id] = (kind, points);
        }

        return facts;
    }
}
