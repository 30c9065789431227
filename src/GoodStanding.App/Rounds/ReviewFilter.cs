using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>Which reviews a list shows; null and false let all pass. Until is the first moment after the period.</summary>
public sealed record ReviewFilter(
    string? SiteId = null,
    Guid? ProfessionalId = null,
    ReviewClass? Class = null,
    HandlingState? Handling = null,
    int? Stars = null,
    bool IsUrgent = false,
    DateTimeOffset? From = null,
    DateTimeOffset? Until = null,
    ReviewDays? Days = null)
{
    internal IQueryable<StoredReview> Of(IQueryable<StoredReview> reviews)
    {
        if (SiteId is not null)
            reviews = reviews.Where(review => review.SiteId == SiteId);
        if (ProfessionalId is not null)
            reviews = reviews.Where(review => review.ProfessionalId == ProfessionalId);
        if (Class is not null)
            reviews = reviews.Where(review => review.Class == Class);
        if (Handling is not null)
            reviews = reviews.Where(review => review.Handling == Handling);
        if (Stars is not null)
            reviews = reviews.Where(review => review.Stars == Stars);
        if (IsUrgent)
            reviews = reviews.Where(review => review.IsUrgent);
        if (From is not null)
            reviews = reviews.Where(review => review.DatedAt >= From);
        if (Until is not null)
            reviews = reviews.Where(review => review.DatedAt < Until);
        return Days?.Of(reviews) ?? reviews;
    }
}
