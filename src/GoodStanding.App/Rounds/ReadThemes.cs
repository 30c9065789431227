using GoodStanding.Allegations.Themes;
using GoodStanding.Model;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Reads what people praise and blame, with the sentences that show it.</summary>
/// <remarks>
/// It is read when it is asked for, not at import: its 32 µs a review (measured) would bring an import of 13,000 reviews a second below the 10,000 that are promised,
/// while of a practice's few hundred reviews nobody feels it, and a better word list holds for old reviews too.
/// </remarks>
public sealed class ReadThemes(GoodStandingDb db)
{
    /// <summary>Of so many reviews, the newest, themes are read; of more a page would wait.</summary>
    public const int Most = 2_000;

    /// <summary>From is the first moment of the period; null is all time.</summary>
    public sealed record Request(Guid MemberId, Guid? ProfessionalId = null, string? SiteId = null, DateTimeOffset? From = null);

    /// <summary>Themes that anybody speaks of, the most spoken of first. Reviews is how many with words were read; IsCut says that there are older ones in the period.</summary>
    public sealed record Result(IReadOnlyList<Line> Lines, int Reviews, bool IsCut, Refusal? Refusal = null);

    /// <summary>Praise and Complaint count reviews; a complaint told on several sites counts once.</summary>
    public sealed record Line(Theme Theme, int Praise, int Complaint, IReadOnlyList<Mention> Mentions);

    /// <summary>One sentence of a review, and where in it the words are that show the theme.</summary>
    public sealed record Mention(Guid ReviewId, string SiteId, DateTimeOffset DatedAt, int? Stars, ThemePolarity Polarity, string Sentence, TextSpan Words);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], 0, false, Refusal.NotFound);

        var rows = await new ReviewFilter(request.SiteId, request.ProfessionalId, From: request.From).Of(ReviewPage.SeenBy(db.Reviews, member))
            .Where(review => review.VanishedAt == null && review.Words != "")
            .OrderByDescending(review => review.DatedAt).ThenByDescending(review => review.Id)
            .Take(Most + 1)
            .Select(review => new { review.Id, review.SiteId, review.DatedAt, review.Stars, review.Words, review.ComplaintId })
            .ToListAsync(cancellationToken);
        var mentions =
            from review in rows.Take(Most).DistinctBy(review => review.ComplaintId ?? review.Id)
            from mention in ThemeReader.Read(review.Words)
            select (mention.Theme, Mention: new Mention(
                review.Id, review.SiteId, review.DatedAt, review.Stars, mention.Polarity,
                mention.Sentence.Of(review.Words), new(mention.Words.Start - mention.Sentence.Start, mention.Words.Length)));
        return new(
            [.. mentions.GroupBy(each => each.Theme, each => each.Mention).Select(theme => ToLine(theme.Key, [.. theme])).OrderByDescending(line => line.Praise + line.Complaint).ThenBy(line => line.Theme)],
            Math.Min(rows.Count, Most),
            rows.Count > Most);
    }

    private static Line ToLine(Theme theme, IReadOnlyList<Mention> mentions) =>
        new(theme, CountOf(mentions, ThemePolarity.Praise), CountOf(mentions, ThemePolarity.Complaint), mentions);

    private static int CountOf(IReadOnlyList<Mention> mentions, ThemePolarity polarity) =>
        mentions.Where(mention => mention.Polarity == polarity).Select(mention => mention.ReviewId).Distinct().Count();
}
