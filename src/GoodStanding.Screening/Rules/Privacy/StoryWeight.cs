using GoodStanding.Model;
using GoodStanding.Screening.Combination;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Says how much the story that a text tells of a patient weighs in the author's country.</summary>
/// <remarks>
/// HIPAA asks whether the person can be identified by anybody: three points stop. The GMC and the Commonwealth codes ask whether the patient or
/// somebody close would recognise the case (GMC 2024 para 19): two and a half stop. A death or a shift told bare asks for a second reader.
/// Where no words say that a patient is meant, an illness or its care must stand beside the person.
/// </remarks>
internal static class StoryWeight
{
    private const double StopsInUnitedStates = 3;
    private const double StopsElsewhere = 2.5;
    private const double AsksForSecondLook = 2;

    /// <summary>The weight, or null when no patient is told of or the patient has agreed in writing.</summary>
    public static Severity? Of(Reading reading)
    {
        if (reading.Story is not { IsConsented: false } story)
            return null;

        if (!story.IsPlain && !story.Has(FactKind.Health))
            return Severity.Note;

        var stops = reading.Context.Jurisdiction.Country == "US" ? StopsInUnitedStates : StopsElsewhere;
        if (story.Points >= stops || (story.IsDeath && story.Points > PointsOfDay(story)))
            return Severity.Block;

        return story.Points >= AsksForSecondLook || story.IsDeath || (story.IsPlain && story.Has(FactKind.Day)) ? Severity.Hold : Severity.Note;
    }

    private static double PointsOfDay(PatientStory story) => story.Find(FactKind.Day)?.Points ?? 0;
}
