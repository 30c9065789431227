using GoodStanding.Formats.Reviews.Texts;

namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>Reads a schema.org Review: https://schema.org/Review.</summary>
internal static class SchemaReview
{
    /// <param name="item">The review.</param>
    /// <param name="subject">Whom it is about: a comment of the same name is the owner's reply.</param>
    /// <param name="place">Where it stands.</param>
    public static RawReview Of(PageItem item, PageItem? subject, string place)
    {
        var ratings = item.All("reviewRating").ToList();
        var overall = ratings.FirstOrDefault(rating => rating.Item?.TextOf("reviewAspect") is null);
        var reply = item.All("comment").Select(comment => comment.Item).OfType<PageItem>().FirstOrDefault(comment => IsOwners(comment, subject));
        return new(place)
        {
            Id = IdOf(item),
            ElementId = item.ElementId,
            IsCut = item.IsCut,
            Author = item.TextOf("author", "creator")?.Trim(),
            Rating = overall.Item?.TextOf("ratingValue") ?? overall.Item?.Text ?? overall.Text,
            Best = overall.Item?.TextOf("bestRating"),
            Worst = overall.Item?.TextOf("worstRating"),
            Aspects = [.. ratings.Select(rating => (rating.Item?.TextOf("reviewAspect"), rating.Item?.TextOf("ratingValue"))).Where(each => each.Item1 is not null).Select(each => (each.Item1!.ToLowerInvariant(), each.Item2))],
            Headline = item.TextOf("headline", "name"),
            Body = item.TextOf("reviewBody", "description", "text"),
            Published = item.TextOf("datePublished", "dateCreated"),
            Modified = item.TextOf("dateModified"),
            Uri = item.TextOf("url") ?? item.Id,
            Reply = reply?.TextOf("text", "description"),
            ReplyPublished = reply?.TextOf("datePublished", "dateCreated"),
        };
    }

    // The address of the page itself names no single review.
    private static string? IdOf(PageItem item) =>
        item.TextOf("identifier") ?? item.Id ?? (item.TextOf("url") is { } url && url.AsSpan().ContainsAny('#', '?', '=') ? url : null);

    private static bool IsOwners(PageItem comment, PageItem? subject) =>
        comment.TextOf("author", "creator") is { } author && PlainWords.Normalize(author) == PlainWords.Normalize(subject?.Name);
}
