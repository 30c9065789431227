using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Recognizers;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Combination;

/// <summary>Finds the facts of a text that narrow down a person, whomever they are about. Points follow domain rules 1.3.</summary>
internal static class FactReader
{
    private const int Beside = 3;
    private static readonly Lexicon EmptyBeds = ScreeningLexicons.Named("story-empty-beds");
    private static readonly (FactKind Kind, double Points)?[] FactOf = FactsByLexicon();

    /// <summary>The facts in the order of the text; of two of one kind on the same words the recognizer's stays, then the first; a medicine is no name.</summary>
    public static List<StoryFact> Read(Reading reading)
    {
        var facts = new List<StoryFact>();
        AddMarks(reading, facts);
        AddEntities(reading, facts);
        AddQuote(reading, facts);
        if (facts.Count < 2)
            return facts;

        facts.Sort((one, other) => (one.Kind, one.Span.Start, -one.Span.Length).CompareTo((other.Kind, other.Span.Start, -other.Span.Length)));
        var kept = 0;
        for (var at = 1; at < facts.Count; at++)
        {
            if (facts[at].Kind != facts[kept].Kind || !facts[at].Span.Overlaps(facts[kept].Span))
                facts[++kept] = facts[at];
            else if (facts[at].Entity is not null && facts[kept].Entity is null)
                facts[kept] = facts[at];
        }

        facts.RemoveRange(kept + 1, facts.Count - kept - 1);
        facts.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        for (var at = facts.Count - 1; at >= 0; at--)
        {
            if (facts[at].Kind == FactKind.Name && IsIllness(facts, at))
                facts.RemoveAt(at);
        }

        return facts;
    }

    // Facts on the same words stand beside each other.
    private static bool IsIllness(List<StoryFact> facts, int name)
    {
        for (var at = Math.Max(0, name - Beside); at <= name + Beside && at < facts.Count; at++)
        {
            if (facts[at].Kind == FactKind.Health && facts[at].Span.Overlaps(facts[name].Span))
                return true;
        }

        return false;
    }

    private static void AddMarks(Reading reading, List<StoryFact> facts)
    {
        foreach (var mark in reading.Marks.All)
        {
            if (FactOf[mark.Lexicon] is { } fact && !(fact.Kind == FactKind.Bed && reading.Marks.HasWithin(EmptyBeds, mark.First, mark.End)))
                facts.Add(new(fact.Kind, reading.SpanOf(mark), fact.Points));
        }
    }

    private static void AddEntities(Reading reading, List<StoryFact> facts)
    {
        foreach (var entity in reading.Entities)
        {
            if (FactOfEntity(reading, entity) is { } fact && !(fact.Kind == FactKind.Bed && IsEmptyBed(reading, entity)))
                facts.Add(new(fact.Kind, entity.Span, fact.Points, entity));
        }
    }

    private static (FactKind Kind, double Points)? FactOfEntity(Reading reading, Entity entity) => entity.Type switch
    {
        EntityType.Person => IsOfAuthor(reading, entity) ? null : (FactKind.Name, 3),
        EntityType.Age => entity.Kind == EntityKinds.OverEightyNine || AgeOf(entity.Span.Of(reading.Document.Source)) >= 90 ? (FactKind.GreatAge, 2) : (FactKind.Age, 1),
        EntityType.Date => (FactKind.Day, 1.5),
        EntityType.Location when entity.Kind == EntityKinds.Country => null,
        EntityType.Location => (FactKind.Town, 2),
        EntityType.Facility => (FactKind.Facility, 1.5),
        EntityType.Id when entity.Kind == EntityKinds.Room => (FactKind.Bed, 3),
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

    private static bool IsEmptyBed(Reading reading, Entity entity)
    {
        foreach (var mark in reading.All(EmptyBeds))
        {
            if (reading.SpanOf(mark).Overlaps(entity.Span))
                return true;
        }

        return false;
    }

    // What somebody said: the first quotation of three words and more.
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
            if (open >= 0 && token - open > 3)
            {
                facts.Add(new(FactKind.Quote, reading.Document.SpanOf(open, token - open + 1), 1));
                return;
            }

            open = open < 0 ? token : -1;
        }
    }

    private static (FactKind Kind, double Points)?[] FactsByLexicon()
    {
        var facts = new (FactKind, double)?[ScreeningLexicons.All.Count];
        foreach (var (name, kind, points) in (ReadOnlySpan<(string, FactKind, double)>)
        [
            ("story-beds", FactKind.Bed, 3), ("story-rare", FactKind.Rare, 3), ("rare-conditions", FactKind.Rare, 3), ("story-offices", FactKind.Role, 2),
            ("occupations", FactKind.Occupation, 1), ("story-origins", FactKind.Origin, 1), ("story-kin", FactKind.Kin, 1), ("story-mechanisms", FactKind.Mechanism, 1.5),
            ("story-news", FactKind.News, 2), ("life-stages", FactKind.LifeStage, 0.5), ("singular-pronouns", FactKind.Sex, 0.5), ("person-nouns", FactKind.Sex, 0.5),
            ("care-now", FactKind.Day, 1.5), ("holidays", FactKind.Day, 1.5), ("story-photo", FactKind.Picture, 2), ("conditions", FactKind.Health, 0),
            ("procedures", FactKind.Health, 0), ("drugs", FactKind.Health, 0), ("symptoms", FactKind.Health, 0), ("chart-nouns", FactKind.Health, 0),
        ])
        {
            facts[ScreeningLexicons.Named(name).Id] = (kind, points);
        }

        return facts;
    }
}
