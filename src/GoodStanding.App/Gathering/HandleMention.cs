using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Says that somebody is through with a mention, or with all new ones, or not after all.</summary>
public sealed class HandleMention(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>MentionId null means every new one that was seen until UpTo, so that what came meanwhile stays new.</summary>
    public sealed record Request(Guid MemberId, Guid? MentionId, bool IsHandled = true, DateTimeOffset? UpTo = null);

    public sealed record Result(int Handled, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(0, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var upTo = request.UpTo ?? now;
        var mentions = Mentions.SeenBy(db, member).Where(mention => mention.HandledAt != null != request.IsHandled);
        mentions = request.MentionId is { } id ? mentions.Where(mention => mention.Id == id) : mentions.Where(mention => mention.FirstSeenAt <= upTo);
        var handled = await mentions.ExecuteUpdateAsync(
            set => set.SetProperty(mention => mention.HandledAt, request.IsHandled ? now : null).SetProperty(mention => mention.HandledById, request.IsHandled ? member.Id : null),
            cancellationToken);
        var isThere = handled > 0 || request.MentionId is not { } one || await Mentions.SeenBy(db, member).AnyAsync(mention => mention.Id == one, cancellationToken);
        return new(handled, isThere ? null : Refusal.NotFound);
    }
}
