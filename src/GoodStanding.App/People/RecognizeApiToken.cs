using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Finds who stands behind a token.</summary>
public sealed class RecognizeApiToken(GoodStandingDb db, TimeProvider clock)
{
    private static readonly TimeSpan Coarse = TimeSpan.FromMinutes(1);

    public sealed record Request(string Token);

    /// <summary>MemberId is null for a token that opens nothing.</summary>
    public sealed record Result(Guid? MemberId, ApiScope Scope);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (!request.Token.StartsWith(CreateApiToken.Prefix, StringComparison.Ordinal))
            return new(null, default);

        var hash = Secret.HashOf(request.Token);
        var token = await db.ApiTokens.IgnoreQueryFilters().AsNoTracking()
            .Where(each => each.Hash == hash && each.RevokedAt == null && each.Member.State == MemberState.Confirmed)
            .Select(each => new { each.Id, each.MemberId, each.Scope, each.LastUsedAt })
            .SingleOrDefaultAsync(cancellationToken);
        if (token is null)
            return new(null, default);

        var now = clock.GetUtcNow();
        if (token.LastUsedAt is null || now - token.LastUsedAt > Coarse)
            await db.ApiTokens.IgnoreQueryFilters().Where(each => each.Id == token.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(each => each.LastUsedAt, now), cancellationToken);
        return new(token.MemberId, token.Scope);
    }
}
