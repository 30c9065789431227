using GoodStanding.Allegations.Evidence.Facts;
using GoodStanding.Model.Reviews;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>Says whether a review may come from somebody who visited, from keyed hashes of names alone.</summary>
/// <remarks>
/// "None" is said only of a name that looks like a person's, in a review that tells of the writer: it may end in a report that nobody was there,
/// and a knowingly false one breaks 16 CFR 465.7(a). Whoever asks is told one word and the days, never a visit.
/// </remarks>
/// <param name="keys">The keys of names that the visits were kept with.</param>
/// <param name="services">The services of the practice as its visits name them; empty where services do not count.</param>
public sealed class VisitMatcher(NameKeys keys, IReadOnlyList<string> services)
{
    private static readonly Lexicon LongAgo = ReviewLexicons.Named("long-ago");
    private static readonly Lexicon ForAnother = EvidenceLexicons.All.Named("for-another");

    private readonly IReadOnlyList<Phrase> _services = [.. services.Select(service => new Phrase(service))];

    /// <summary>The days whose visits are wanted for a review; null where none can give an answer.</summary>
    public static VisitWindow? WindowOf(Review review)
    {
        var shown = DisplayName.Of(review.Author);
        if (review.DatePublished is not { } published || !(shown.IsFull || shown.HasSurnameOnly || shown.HasGivenOnly))
            return null;

        return VisitWindow.Of(DateOnly.FromDateTime(published.UtcDateTime), ReviewLexicons.All.Find(TextDocument.Read(review.ReviewBody)).Has(LongAgo));
    }

    /// <summary>Compares a review with the visits.</summary>
    public VisitAnswer Match(Review review, IEnumerable<KeyedVisit> visits)
    {
        if (WindowOf(review) is not { } window)
            return new(VisitMatch.NotMatchable, null);

        var shown = DisplayName.Of(review.Author);
        var document = TextDocument.Read(review.ReviewBody);
        var best = Best(shown, visits.Where(visit => window.Holds(visit.Date)), ServicesIn(document));
        var canSayNone = !shown.HasGivenOnly && !EvidenceLexicons.All.Find(document).Has(ForAnother);
        return new(best == VisitMatch.None && !canSayNone ? VisitMatch.NotMatchable : best, window);
    }

    private VisitMatch Best(DisplayName shown, IEnumerable<KeyedVisit> visits, List<Phrase> told)
    {
        var person = keys.OfPerson(shown).ToHashSet();
        var possible = keys.OfPossible(shown).ToHashSet();
        var best = VisitMatch.None;
        foreach (var visit in visits)
        {
            if (person.Overlaps(visit.NameKeys) && FitsService(visit, told))
                return VisitMatch.Match;
            if (person.Overlaps(visit.NameKeys) || possible.Overlaps(visit.NameKeys))
                best = VisitMatch.Possible;
        }

        return best;
    }

    private List<Phrase> ServicesIn(TextDocument document) => [.. _services.Where(service => service.Find(document).Any())];

    // A service counts only where both sides name one of the practice's.
    private bool FitsService(KeyedVisit visit, List<Phrase> told) =>
        told.Count == 0 || visit.Service is not { } service || !_services.Any(each => each.Is(service)) || told.Any(each => each.Is(service));
}
