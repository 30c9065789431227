using GoodStanding.Model;

namespace GoodStanding.Screening.Combination;

/// <summary>What a text tells of a patient of the author: the one piece of evidence that all privacy rules share.</summary>
/// <param name="Facts">The facts in the order of the text.</param>
/// <param name="Mention">The words that tie the person to the author's care.</param>
/// <param name="Points">The facts added up, each kind once.</param>
/// <param name="IsPlain">Whether words say outright that a patient is meant, rather than a person near a sign of care.</param>
/// <param name="Breadth">How many kinds of fact narrow, sex and age apart.</param>
/// <param name="IsConsented">Whether the text says that the patient has agreed in writing.</param>
/// <param name="IsLongAgo">Whether it is told as years back.</param>
/// <param name="IsDeath">Whether it tells of a death.</param>
internal sealed record PatientStory(
    List<StoryFact> Facts, TextSpan Mention, double Points, bool IsPlain, int Breadth, bool IsConsented, bool IsLongAgo, bool IsDeath)
{
    /// <summary>Whether illness, a bed or a picture ties the facts to care.</summary>
    public bool IsTied => Has(FactKind.Health) || Has(FactKind.Bed) || Has(FactKind.Picture);

    /// <summary>Whether the text gives a fact of that kind.</summary>
    public bool Has(FactKind kind) => Find(kind) is not null;

    /// <summary>The first fact of that kind, or null.</summary>
    public StoryFact? Find(FactKind kind)
    {
        foreach (var fact in Facts)
        {
            if (fact.Kind == kind)
                return fact;
        }

        return null;
    }

    /// <summary>The fact that narrows most, or null when there is none.</summary>
    public StoryFact? Strongest
    {
        get
        {
            StoryFact? strongest = null;
            foreach (var fact in Facts)
            {
                if (strongest is null || fact.Points > strongest.Value.Points)
                    strongest = fact;
            }

            return strongest;
        }
    }
}
