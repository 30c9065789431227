using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews.Texts;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>What the items of a page say in the words of schema.org: whom it is about, the rating of the whole, the reviews.</summary>
/// <param name="Subject">Whom the page is about, or null.</param>
/// <param name="Aggregate">The rating of the whole, or null.</param>
/// <param name="Reviews">The reviews of the subject, each once though it may stand in JSON-LD and in microdata.</param>
/// <param name="AboutOthers">How many reviews of others the page shows too.</param>
internal sealed record SchemaPage(ReviewedSubject? Subject, AggregateRating? Aggregate, IReadOnlyList<RawReview> Reviews, int AboutOthers)
{
    private static readonly string[] AddressParts = ["streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry"];

    public static SchemaPage Of(IReadOnlyList<IReadOnlyList<PageItem>> containers)
    {
        var graphs = containers.Select(items => new ItemGraph(items)).ToList();
        var subject = graphs.SelectMany(graph => graph.Subjects).OrderByDescending(candidate => candidate.Weight).Select(candidate => candidate.Item).FirstOrDefault();

        var aboutOthers = 0;
        var reviews = new List<RawReview>();
        foreach (var graph in graphs)
        {
            var own = graph.Reviews.Where(review => IsOf(subject, graph.OwnerOf(review), graph)).ToList();
            aboutOthers += graph.Reviews.Count - own.Count;
            SameReview.Merge(reviews, own.Select((review, at) => SchemaReview.Of(review, subject, $"review {at + 1}")));
        }

        return new(subject is null ? null : SubjectOf(subject), AggregateOf(subject, graphs), reviews, aboutOthers);
    }

    // Two containers may describe the same subject; its name tells.
    private static bool IsOf(PageItem? subject, PageItem? owner, ItemGraph graph) =>
        owner is null || owner == subject || subject is null || owner.LocalTypes.Any(type => type.EndsWith("Page", StringComparison.Ordinal)) || graph.IsPartOf(subject, owner)
        || (owner.Name is { } name && PlainWords.Normalize(name) == PlainWords.Normalize(subject.Name))
        || owner.Name is null;

    private static AggregateRating? AggregateOf(PageItem? subject, List<ItemGraph> graphs)
    {
        var own = graphs.SelectMany(graph => graph.Aggregates.Where(aggregate => graph.OwnerOf(aggregate) is not { } owner || IsOf(subject, owner, graph))
            .Select(aggregate => (Aggregate: aggregate, Owner: graph.OwnerOf(aggregate))));
        return own.OrderByDescending(each => each.Owner == subject).ThenByDescending(each => each.Owner is not null).Select(each => Read(each.Aggregate)).FirstOrDefault(rating => rating is not null);
    }

    private static AggregateRating? Read(PageItem item) =>
        RatingText.Read(item.TextOf("ratingValue"), item.TextOf("bestRating"), item.TextOf("worstRating")) is { IsOnScale: true } mean
            ? new(mean, RatingText.Count(item.TextOf("ratingCount")), RatingText.Count(item.TextOf("reviewCount")))
            : null;

    private static ReviewedSubject SubjectOf(PageItem item) => new(
        Words(item.Name),
        item.LocalTypes.FirstOrDefault(),
        Words(item.TextOf("telephone")),
        AddressOf(item.All("address").FirstOrDefault()),
        Words(item.TextOf("usNPI")),
        WebAddress.Read(item.TextOf("url") ?? item.Id ?? item.TextOf("sameAs")));

    private static string? AddressOf(PageProperty address)
    {
        if (address.Item is not { } item)
            return Words(address.Text);

        var parts = AddressParts.Select(name => Words(item.TextOf(name)));
        var line = string.Join(", ", parts.Where(part => part is not null));
        return line.Length > 0 ? line : Words(item.Text);
    }

    private static string? Words(string? text) => PlainWords.OrNull(text)?.Trim();
}
