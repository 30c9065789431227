using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Facilities;

/// <summary>Finds companies by what stands behind or before their name, and insurers by name.</summary>
internal sealed class OrganizationRecognizer : IRecognizer
{
    private static readonly Lexicon Months = ScreeningLexicons.Named("months");
    private static readonly Lexicon Weekdays = ScreeningLexicons.Named("weekdays");
    private static readonly Lexicon Types = ScreeningLexicons.Named("organization-types");
    private const int LongestName = 4;
    private static readonly Lexicon Followers = ScreeningLexicons.Named("company-followers");
    private static readonly Lexicon Employers = ScreeningLexicons.Named("employer-cues");
    private static readonly Lexicon Insurers = ScreeningLexicons.Named("insurers");

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

        foreach (var follower in reading.All(Followers))
        {
            var first = FacilityName.FirstOf(reading, follower.First);
            if (first < follower.First)
                entities.Add(new(EntityType.Organization, document.SpanOf(first, follower.First - first), 0.6f));
        }

        foreach (var cue in reading.All(Employers))
            ReadEmployer(reading, cue, entities);

        foreach (var insurer in reading.All(Insurers))
        {
            if (document.Tokens[insurer.First].IsCapitalized)
                entities.Add(new(EntityType.Organization, reading.SpanOf(insurer), 0.9f));
        }
    }

    // "works for Thinknum": whom somebody works for need be in no list.
    private static void ReadEmployer(Reading reading, Mark cue, List<Entity> entities)
    {
        var document = reading.Document;
        var end = cue.End;
        while (end < document.Tokens.Length && end - cue.End < LongestName && (IsNamePart(document, end) || (document.WordOf(end) is "-" or "&" && end > cue.End && end + 1 < document.Tokens.Length && IsNamePart(document, end + 1))))
            end++;

        if (end > cue.End && document.Tokens[cue.End].Length > 2 && !reading.Marks.HasWithin(Months, cue.End, cue.End + 1) && !reading.Marks.HasWithin(Weekdays, cue.End, cue.End + 1))
            entities.Add(new(EntityType.Organization, document.SpanOf(cue.End, end - cue.End), 0.8f, EntityKinds.Employer));
    }

    private static bool IsNamePart(TextDocument document, int token) => document.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true };
}
