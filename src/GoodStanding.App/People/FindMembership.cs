using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Finds as whom an account acts: its oldest confirmed membership.</summary>
public sealed class FindMembership(GoodStandingDb db)
{
    public sealed record Request(Guid AccountId);

    /// <summary>Member is null when the account belongs to no practice.</summary>
    public sealed record Result(Member? Member);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var member = await db.Members.IgnoreQueryFilters().AsNoTracking()
            .Include(each => each.Practice)
            .Where(each => each.AccountId == request.AccountId && each.State == MemberState.Confirmed)
            .OrderBy(each => each.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return new(member);
    }
}
