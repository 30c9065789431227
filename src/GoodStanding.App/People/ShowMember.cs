using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Shows an owner one member of the practice, the sample people apart.</summary>
public sealed class ShowMember(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId, Guid OfMemberId);

    public sealed record Result(Member? Member, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { Role: MemberRole.Owner })
            return new(null, Refusal.NotFound);

        var member = await db.Members.AsNoTracking().Include(each => each.Account).SingleOrDefaultAsync(each => each.Id == request.OfMemberId && !each.IsSample, cancellationToken);
        return member is null ? new(null, Refusal.NotFound) : new(member);
    }
}
