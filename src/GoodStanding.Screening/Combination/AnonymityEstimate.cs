using System.Globalization;
using GoodStanding.Model;
using GoodStanding.Screening.Recognizers.Locations;

namespace GoodStanding.Screening.Combination;

/// <summary>Estimates how many people a description fits.</summary>
/// <remarks>
/// The crowd is the town that is named, else the people whom one hospital serves, for readers know or guess where the author works. Each kind of
/// fact then leaves a share of it, as if facts were independent; that is rough, but a factor of three does not change the verdict.
/// Sweeney (2000) found that postcode, birth date and sex alone single out most people.
/// </remarks>
internal static class AnonymityEstimate
{
    /// <summary>The estimate, or null when the text tells of nobody's patient.</summary>
    public static Anonymity? Of(Reading reading)
    {
        if (reading.Story is not { IsConsented: false, Facts.Count: > 0 } story)
            return null;

        var steps = new List<AnonymityStep> { Crowd(reading, story) };
        var people = steps[0].Share;
        var seen = 0u;
        foreach (var fact in story.Facts)
        {
            if ((seen >> (int)fact.Kind & 1) != 0 || IsCovered(story, fact.Kind) || StepOf(reading, fact) is not { } step)
                continue;

            seen |= 1u << (int)fact.Kind;
            people *= step.Share;
            steps.Add(step);
        }

        return steps.Count == 1 ? null : new(people, steps);
    }

    private static AnonymityStep Crowd(Reading reading, PatientStory story)
    {
        var figures = Figures.Default;
        if (story.Find(FactKind.Town) is not { } town)
            return new($"the people a hospital serves, about {Number(figures.Hospital.Value)}", figures.Hospital.Value, figures.Hospital.Source, null);

        var name = town.Span.Of(reading.Document.Source);
        return Places.PopulationOf(name) is { } people
            ? new($"{name}, about {Number(people)} people", people, "Gazetteer of places, data/gazetteers", town.Span)
            : new($"{name}, taken for a town of {Number(figures.Town.Value)}", figures.Town.Value, figures.Town.Source, town.Span);
    }

    private static AnonymityStep? StepOf(Reading reading, StoryFact fact)
    {
        var figures = Figures.Default;
        var words = fact.Span.Of(reading.Document.Source);
        var lower = words.ToLowerInvariant();
        (string Fact, Figures.Figure Figure)? step = fact.Kind switch
        {
            FactKind.Age when Years(words) is { } years => ($"aged {years}", figures.Age(years)),
            FactKind.GreatAge => ("ninety or older", figures.Share("greatAge")),
            FactKind.LifeStage => ($"\"{words}\", an age band", figures.Share("lifeStage")),
            FactKind.Sex => ("a man or a woman", figures.Share("sex")),
            FactKind.Occupation => ($"\"{words}\" by occupation", figures.Occupation(lower)),
            FactKind.Role => ($"\"{words}\", which few are", figures.Share("role")),
            FactKind.Origin => ($"\"{words}\" by origin or group", figures.Share("origin")),
            FactKind.Kin => ($"\"{words}\", a family fact", figures.Share("kin")),
            FactKind.Day => ($"cared for {words}, one day", figures.Share("seenOnADay")),
            FactKind.Bed => ($"\"{words}\", one bed of a hospital", figures.Share("bed")),
            FactKind.Facility => ($"\"{words}\", one place of care", figures.Share("facility")),
            FactKind.Rare => ($"\"{words}\", rare", figures.Condition(lower) ?? figures.Share("rare")),
            FactKind.Mechanism => ($"hurt by \"{words}\"", figures.Condition(lower) ?? figures.Share("mechanism")),
            FactKind.News => ($"\"{words}\", known from the news", figures.Share("news")),
            FactKind.Picture => ("a picture", figures.Share("picture")),
            FactKind.Quote => ("their own words", figures.Share("quote")),
            FactKind.Health when figures.Condition(lower) is { } share => ($"\"{words}\"", share),
            _ => null,
        };
        return step is { } found ? new(found.Fact, found.Figure.Value, found.Figure.Source, fact.Span) : null;
    }

    // One fact is not counted twice: an age is a life stage too, an office an occupation.
    private static bool IsCovered(PatientStory story, FactKind kind) => kind switch
    {
        FactKind.LifeStage => story.Has(FactKind.Age) || story.Has(FactKind.GreatAge),
        FactKind.Age => story.Has(FactKind.GreatAge),
        FactKind.Occupation => story.Has(FactKind.Role),
        FactKind.Health => story.Has(FactKind.Rare),
        _ => false,
    };

    private static int? Years(string words)
    {
        var digits = words.AsSpan().TrimStart();
        var length = 0;
        while (length < digits.Length && length < 3 && char.IsAsciiDigit(digits[length]))
            length++;

        return length > 0 ? int.Parse(digits[..length], CultureInfo.InvariantCulture) : null;
    }

    private static string Number(double people) => people.ToString("N0", CultureInfo.InvariantCulture);
}
