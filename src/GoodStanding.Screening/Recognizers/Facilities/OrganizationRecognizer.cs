using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Recognizers.Facilities;

/// <summary>Finds companies by what stands behind their name, and insurers by name.</summary>
internal sealed class OrganizationRecognizer : IRecognizer
{
    private static readonly Lexicon Types = Lexicon.Named("organization-types");
    private static readonly Lexicon Insurers = Lexicon.Named("insurers");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        foreach (var type in reading.All(Types))
        {
            if (!document.Tokens[type.First].IsCapitalized)
                continue;

            var first = FacilityName.FirstOf(reading, type.First);
            if (first < type.First)
                entities.Add(new(EntityType.Organization, document.SpanOf(first, type.End - first), 0.95f));
        }

        foreach (var insurer in reading.All(Insurers))
        {
            if (document.Tokens[insurer.First].IsCapitalized)
                entities.Add(new(EntityType.Organization, reading.SpanOf(insurer), 0.9f));
        }
    }
}
