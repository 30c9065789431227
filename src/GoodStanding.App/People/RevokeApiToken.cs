using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Ends a token at once: its maker or an owner.</summary>
public sealed class RevokeApiToken(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid TokenId);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(Refusal.NotFound);

        var token = await db.ApiTokens.SingleOrDefaultAsync(each => each.Id == request.TokenId, cancellationToken);
        if (token is null || (token.MemberId != member.Id && member.Role != MemberRole.Owner))
            return new(Refusal.NotFound);

        token.RevokedAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
