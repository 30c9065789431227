using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Lists the people of the member's practice, and its tokens for an owner.</summary>
public sealed class ListMembers(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId);

    public sealed record Result(IReadOnlyList<Member> Members, IReadOnlyList<ApiToken> Tokens, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], [], Refusal.NotFound);

        var members = await db.Members.AsNoTracking().Include(each => each.Account).OrderBy(each => each.CreatedAt).ToListAsync(cancellationToken);
        var tokens = await db.ApiTokens.AsNoTracking()
            .Where(token => token.MemberId == member.Id || member.Role == MemberRole.Owner)
            .OrderBy(token => token.CreatedAt)
            .ToListAsync(cancellationToken);
        return new(members, tokens);
    }
}
