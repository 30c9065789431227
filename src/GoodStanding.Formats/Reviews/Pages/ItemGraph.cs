using System.Collections.Frozen;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>All items of one container with what each of them belongs to.</summary>
internal sealed class ItemGraph
{
    private const int MostItems = 200_000;
    private const int MostSteps = 32;

    private static readonly string[] SubjectTypes =
    [
        // The best first: a doctor's page also describes her practice, the hospital and the site itself.
        "IndividualPhysician", "Physician", "Dentist", "PhysiciansOffice", "MedicalClinic", "MedicalBusiness", "Hospital", "Pharmacy", "Optician",
        "MedicalOrganization", "LocalBusiness", "ProfessionalService", "Person", "ProfilePage", "Product", "Organization",
    ];

    private static readonly FrozenSet<string> ReviewTypes = FrozenSet.Create(StringComparer.Ordinal, "Review", "UserReview", "CriticReview");

    private readonly Dictionary<PageItem, (PageItem Owner, string Name)> _owners = [];
    private readonly Dictionary<string, PageItem> _named = [];
    private readonly List<PageItem> _all = [];

    public ItemGraph(IEnumerable<PageItem> items)
    {
        var ahead = new Stack<PageItem>(items.Reverse());
        var seen = new HashSet<PageItem>();
        while (ahead.TryPop(out var item) && _all.Count < MostItems)
        {
            if (!seen.Add(item))
                continue;

            _all.Add(item);
            if (item is { Id: { } id, Properties.Count: > 0 })
                _named.TryAdd(id, item);
            for (var at = item.Properties.Count - 1; at >= 0; at--)
            {
                if (item.Properties[at] is { Item: { } inner } property)
                {
                    _owners.TryAdd(inner, (item, property.Name));
                    ahead.Push(inner);
                }
            }
        }

        LinkNamed();
        Reviews = [.. _all.Where(item => item.LocalTypes.Any(ReviewTypes.Contains) && (item.Properties.Count > 0 || item.IsCut))];
        Aggregates = [.. _all.Where(item => item.LocalTypes.Contains("AggregateRating"))];
    }

    public IReadOnlyList<PageItem> Reviews { get; }

    public IReadOnlyList<PageItem> Aggregates { get; }

    /// <summary>Whom the page may be about: the more it has of a subject the heavier.</summary>
    public IEnumerable<(PageItem Item, int Weight)> Subjects
    {
        get
        {
            var reviewed = Reviews.Concat(Aggregates).Select(OwnerOf).OfType<PageItem>().CountBy(owner => owner).ToDictionary();
            return _all.Where(item => !item.LocalTypes.Any(ReviewTypes.Contains))
                .Select(item => (Item: item, Rank: RankOf(item), Reviews: reviewed.GetValueOrDefault(item)))
                .Where(each => each.Reviews > 0 || (each.Rank > 0 && !IsPart(each.Item)))
                .Select(each => (each.Item, (Math.Min(each.Reviews, 1_000) * 100) + each.Rank));
        }
    }

    /// <summary>What a review or a rating is about: what it is a property of, else what it names itself.</summary>
    public PageItem? OwnerOf(PageItem item)
    {
        if (_owners.TryGetValue(item, out var owner) && owner.Name is "review" or "reviews" or "aggregateRating" && !owner.Owner.LocalTypes.Any(ReviewTypes.Contains))
            return owner.Owner;

        return item.All("itemReviewed").Select(reviewed => reviewed.Item is { } named ? Resolve(named) : null).FirstOrDefault(named => named is not null);
    }

    /// <summary>Whether one stands within the other, as a doctor within her profile page.</summary>
    public bool IsPartOf(PageItem inner, PageItem outer)
    {
        // A page can say that each of two things is a part of the other.
        var (at, steps) = (inner, 0);
        for (; steps < MostSteps && _owners.TryGetValue(at, out var owner); at = owner.Owner, steps++)
        {
            if (owner.Owner == outer)
                return owner.Name is "mainEntity" or "about" or "mainEntityOfPage";
        }

        return false;
    }

    private PageItem Resolve(PageItem item) =>
        item is { Id: { } id, Properties.Count: 0 } && _named.TryGetValue(id, out var whole) ? whole : item;

    // The author of a review is a Person too, and no subject.
    private bool IsPart(PageItem item) => _owners.TryGetValue(item, out var owner) && owner.Name is not ("mainEntity" or "about" or "itemReviewed");

    // {"@id": "#r1"} under review stands for the review of that name elsewhere.
    private void LinkNamed()
    {
        foreach (var (reference, owner) in _owners.ToList())
        {
            if (owner.Name is "review" or "reviews" or "aggregateRating" && Resolve(reference) is var whole && whole != reference)
                _owners.TryAdd(whole, owner);
        }
    }

    private static int RankOf(PageItem item) => item.LocalTypes
        .Select(type => Array.IndexOf(SubjectTypes, type))
        .Where(at => at >= 0)
        .Select(at => SubjectTypes.Length - at)
        .DefaultIfEmpty(0)
        .Max();
}
