using GoodStanding.App.Rounds;
using GoodStanding.Connectors.Notices;
using GoodStanding.Storage;

namespace GoodStanding.App.Gathering;

/// <summary>Keeps mails that a person handed over for a listing, and that tell of a review without holding it, as mentions.</summary>
public sealed class KeepNotices(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid ListingId, IReadOnlyList<MailNotice> Notices);

    public sealed record Result(int Added, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await ListingAtHand.LoadAsync(db, request.MemberId, request.ListingId, cancellationToken) is not { } listing)
            return new(0, Refusal.NotFound);

        var now = clock.GetUtcNow();
        return new(await Mentions.KeepAsync(db, [.. request.Notices.Select(notice => Mentions.Of(notice, listing.Id, now))], cancellationToken));
    }
}
