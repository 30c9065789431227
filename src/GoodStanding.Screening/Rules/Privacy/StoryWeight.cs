using GoodStanding.Model;
using GoodStanding.Screening.Combination;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Says how much the story that a text tells of a patient weighs in the author's country.</summary>
/// <remarks>
/// HIPAA asks whether the person can be identified by anybody: three points stop. The GMC and the Commonwealth codes ask whether the patient or
/// somebody close would recognise the case (GMC 2024 para 19): two and a half stop. A death or a shift told bare asks for a second reader.
/// Years later, with no day told, it takes more to find somebody.
/// Where no words say that a patient is meant, three kinds of fact must narrow, or two beside an illness, a bed or a picture.
/// </remarks>
internal static class StoryWeight
{
    private const double StopsInUnitedStates = 3;
    private const double StopsElsewhere = 2.5;
    private const double AsksForSecondLook = 2;
    private const double LongAgoStops = 5;
    private const int BroadEnough = 3;
    private const double FewEnoughToStop = 20;
    private const double FewEnoughToAsk = 1_000;

    /// <summary>The weight, or null when no patient is told of or the patient has agreed in writing.</summary>
    public static Severity? Of(Reading reading)
    {
        if (reading.Story is not { IsConsented: false } story)
            return null;

        return story.IsPlain || story.Breadth >= BroadEnough || (story.Breadth >= 2 && story.IsTied) ? ByFacts(reading, story)
            : story.Breadth >= 2 ? Severity.Hold
            : Severity.Note;
    }

    /// <summary>What one fact weighs in a story of that weight: a name, a number or a bed stops by itself.</summary>
    public static Severity Of(StoryFact fact, Severity story) => fact.Points >= 3 && story > Severity.Note ? Severity.Block : story;

    private static Severity ByFacts(Reading reading, PatientStory story)
    {
        var stops = reading.Context.Jurisdiction.Country == "US" ? StopsInUnitedStates : StopsElsewhere;
        var people = reading.Anonymity?.People ?? double.MaxValue;
        if (story.IsLongAgo && !story.Has(FactKind.Day) && story.Points < LongAgoStops)
            return story.Points >= stops ? Severity.Hold : Severity.Note;
        if (story.Points >= stops || people < FewEnoughToStop || (story.IsDeath && story.Points > PointsOfDay(story)))
            return Severity.Block;

        return story.Points >= AsksForSecondLook || people < FewEnoughToAsk || story.IsDeath || (story.IsPlain && story.Has(FactKind.Day)) ? Severity.Hold : Severity.Note;
    }

    private static double PointsOfDay(PatientStory story) => story.Find(FactKind.Day)?.Points ?? 0;
}
